/** Dates as other formats write them → the number of days that a spreadsheet stores. */

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** Before it Excel counts a day that never was. */
const FIRST_SURE_DAY = 61;

/** The serial number of `2025-12-31` or `2025-12-31T08:00:00`; null for what is no such date, or too early. */
export function serialOfIso(text: string): number | null {
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] =
    /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?)?$/.exec(text) ?? [];
  if (!year || !month || !day) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.toISOString().slice(0, 10) !== `${year}-${month}-${day}`) return null;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  const serial = (date.getTime() - EPOCH) / DAY + time;
  return serial >= FIRST_SURE_DAY ? serial : null;
}
