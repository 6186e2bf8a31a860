/** Dates that a workbook stores as a number of days. */

const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 31);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Excel counts a 29 February 1900 that never was. */
const PHANTOM_DAY = 60;
const LAST_DAY = Date.UTC(9999, 11, 31);

/** The calendar day of a serial number as `YYYY-MM-DD`; null where it names no day. */
export function isoDate(serial: number, date1904: boolean): string | null {
  const day = Math.floor(serial);
  if (date1904) return day < 0 ? null : isoDay(EPOCH_1904 + day * DAY);
  if (day < 1 || day === PHANTOM_DAY) return null;
  return isoDay(EPOCH_1900 + (day > PHANTOM_DAY ? day - 1 : day) * DAY);
}

function isoDay(time: number): string | null {
  return time > LAST_DAY ? null : new Date(time).toISOString().slice(0, 10);
}
