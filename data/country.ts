/** West, south, east, north of Thailand in degrees, rounded outwards. */
export const COUNTRY_BOUNDS = [97.3, 5.6, 105.7, 20.5] as const;
