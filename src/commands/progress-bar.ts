/** The bar that tells somebody at a terminal how far a run is. */
import { type Options, type Params, SingleBar } from "cli-progress";
import { formatNumber } from "../language/format.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { truncated } from "../report/columns.ts";
import { visibleLine } from "../report/visible.ts";
import type { Watcher } from "./watcher.ts";

const BAR_WIDTH = 20;
const USUAL_WIDTH = 80;
/** Files whose pace tells how long the rest will take. */
const PACE_OVER = 100;

interface Told {
  readonly file: string;
  readonly flagged: number;
  readonly failed: number;
}

/** Draws on the stream and leaves nothing behind on it. A single workbook gets no bar. */
export function barWatcher(
  stream: NodeJS.WritableStream & { readonly columns?: number },
  language: Language,
): Watcher {
  const line = (_: Options, params: Params, told: Told) =>
    truncated(lineOf(params, told, language), (stream.columns ?? USUAL_WIDTH) - 1);
  const bar = new SingleBar({
    stream,
    format: line as (options: Options, params: Params, payload: unknown) => string,
    clearOnComplete: true,
    linewrap: true,
    etaBuffer: PACE_OVER,
    gracefulExit: false,
  });
  let told: Told = { file: "", flagged: 0, failed: 0 };
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
    done({ flagged, failed }) {
      told = { ...told, flagged: told.flagged + Number(flagged), failed: told.failed + Number(failed) };
      if (isShown) bar.increment(1, told);
    },
    ended() {
      if (isShown) bar.stop();
    },
  };
}

function lineOf({ value, total, progress, eta, startTime }: Params, told: Told, language: Language): string {
  const { progress: texts } = textsOf(language).cli;
  const count = (number: number) => formatNumber(number, language, 0);
  const filled = Math.round(progress * BAR_WIDTH);
  const seconds = (Date.now() - startTime) / 1000;
  const parts = [
    `${"█".repeat(filled)}${"░".repeat(BAR_WIDTH - filled)} ${count(value)}/${count(total)}`,
    ...(value > 0 && seconds > 0 ? [texts.rate(count(Math.round(value / seconds)))] : []),
    ...(value > 0 && Number.isFinite(Number(eta)) ? [texts.remaining(clockText(Number(eta)))] : []),
    texts.flagged(count(told.flagged)),
    texts.failed(count(told.failed)),
    visibleLine(told.file),
  ];
  return parts.join(" · ");
}

/** `1:05` for 65 seconds. */
function clockText(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${minutes}:${String(seconds % 60).padStart(2, "0")}`;
}
