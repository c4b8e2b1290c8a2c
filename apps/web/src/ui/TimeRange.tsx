import { formatTimeRange } from '#time/format';

/** Two wall times as documents print them, `9.45–10.15`: from left to right also among words that run the other way. */
export function TimeRange({ start, end }: { start: string; end: string }) {
  return (
    <time dir="ltr" dateTime={start}>
      {formatTimeRange(start, end)}
    </time>
  );
}
