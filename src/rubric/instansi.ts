/** Which rubrics are a region's own. */

/** Whether the form of a rubric is filled in by the region itself: its result is of no OPD and counts among none. */
export function isOfInstansi(rubric: { readonly id: string } | null): boolean {
  return rubric?.id.endsWith("-instansi") ?? false;
}
