/** What React Aria calls the unseen button that closes a list, in Thai. */
export default { dismiss: "ปิด" };
