/** ISO date (CE), as the server reckons days. */
export const today = () => new Date().toISOString().slice(0, 10);
