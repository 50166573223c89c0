/** Of a file that is opened; what is sent of it is limited by its vertices. */
export const MAX_FILE_MB = 10;
