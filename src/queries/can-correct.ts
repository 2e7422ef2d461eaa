/** A story that is saved as one page is read there as it was corrected: nothing in a file keeps another change. */
export const CAN_CORRECT = import.meta.env.MODE !== 'alone';
