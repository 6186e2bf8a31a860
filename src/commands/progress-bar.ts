/** The bar that tells somebody at a terminal how far a run is. */
import { type Options, type Params, SingleBar } from "cli-progress";
import { formatNumber } from "../language/format.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { truncated, widthOf } from "../report/columns.ts";
import { visibleLine } from "../report/visible.ts";
import type { Watcher } from "./watcher.ts";

const BAR_WIDTH = 10;
const USUAL_WIDTH = 80;
/** A file's name in fewer columns than these tells nothing. */
const SHORTEST_NAME = 12;
const SEPARATOR = " · ";
/** Files whose pace tells how long the rest will take. */
const PACE_OVER = 100;

interface Told {
  readonly file: string;
  readonly flagged: number;
  readonly unreadable: number;
}

/** Draws on the stream and leaves nothing behind on it. A single workbook gets no bar. */
export function barWatcher(
  stream: NodeJS.WritableStream & { readonly columns?: number },
  language: Language,
): Watcher {
  const line = (_: Options, params: Params, told: Told) =>
    progressLine(params, told, { language, width: (stream.columns ?? USUAL_WIDTH) - 1 });
  const bar = new SingleBar({
    stream,
    format: line as (options: Options, params: Params, payload: unknown) => string,
    clearOnComplete: true,
    linewrap: true,
    etaBuffer: PACE_OVER,
    gracefulExit: false,
  });
  let told: Told = { file: "", flagged: 0, unreadable: 0 };
  let isShown = false;
  return {
    started(total) {
      isShown = total > 1;
      if (isShown) bar.start(total, 0, told);
    },
    began(file) {
      told = { ...told, file };
      if (isShown) bar.update(told);
    },
    done({ flagged, unreadable }) {
      told = {
        ...told,
        flagged: told.flagged + flagged,
        unreadable: told.unreadable + Number(unreadable),
      };
      if (isShown) bar.increment(1, told);
    },
    ended() {
      if (isShown) bar.stop();
      isShown = false;
    },
  };
}

/** The counts first; the pace and the file in hand only where there is room for them. */
export function progressLine(
  {
    value,
    total,
    progress,
    eta,
    startTime,
  }: Pick<Params, "value" | "total" | "progress" | "eta" | "startTime">,
  { file, flagged, unreadable }: Told,
  { language, width }: { readonly language: Language; readonly width: number },
): string {
  const { progress: texts } = textsOf(language).cli;
  const count = (number: number) => formatNumber(number, language, 0);
  const filled = Math.round(progress * BAR_WIDTH);
  const seconds = (Date.now() - startTime) / 1000;
  const bar = `${"█".repeat(filled)}${"░".repeat(BAR_WIDTH - filled)} ${count(value)}/${count(total)}`;
  const rate = value > 0 && seconds > 0 ? [texts.rate(count(Math.round(value / seconds)))] : [];
  const rest = [
    ...(value > 0 && Number.isFinite(Number(eta)) ? [texts.remaining(clockText(Number(eta)))] : []),
    texts.flagged(count(flagged)),
    texts.unreadable(count(unreadable)),
  ];
  const short = [bar, ...rest].join(SEPARATOR);
  const roomAfter = (line: string) => width - widthOf(line) - SEPARATOR.length;
  const fitting = [[bar, ...rate, ...rest].join(SEPARATOR), short].find(
    (line) => roomAfter(line) >= SHORTEST_NAME,
  );
  if (fitting === undefined || file === "") return truncated(fitting ?? short, width);
  return fitting + SEPARATOR + truncated(visibleLine(file), roomAfter(fitting));
}

/** `1:05` for 65 seconds. */
function clockText(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${minutes}:${String(seconds % 60).padStart(2, "0")}`;
}
