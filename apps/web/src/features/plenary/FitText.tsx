import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import classes from './SlideFace.module.css';

/** Sizes of type, the first two for what is a heading, in hundredths of a slide's width, from the largest: 4.2 are more than 40 points on a slide of 960 by 540. */
const sizes = [6.4, 5.6, 5, 4.6, 4.2, 3.8, 3.5, 3.2, 2.9, 2.8, 2.5, 2.2, 1.9, 1.6, 1.3, 1.1];

interface Props {
  lines: readonly string[];
  /** Whether it is what the screen is about, as the name of a group is. */
  isHeading?: boolean;
  /** Whether the heading is one of the page, and not of a picture of it. */
  level?: 1 | null;
}

/** Words as large as their place lets them be. */
export function FitText({ lines, isHeading = false, level = null }: Props) {
  const room = useRef<HTMLDivElement>(null);
  useFit(room, lines.join('\n'));
  const Line = level === 1 && isHeading ? 'h1' : 'p';
  return (
    <div className={classes['room']} ref={room}>
      <div className={classes['fitted']} data-heading={isHeading}>
        {lines.map((line, place) => (
          <Line key={place} dir="auto">
            {line}
          </Line>
        ))}
      </div>
    </div>
  );
}

/** Sets the largest size at which the words stay within their room, again whenever that changes. */
function useFit(room: RefObject<HTMLDivElement | null>, text: string): void {
  useLayoutEffect(() => {
    if (room.current) fit(room.current);
  }, [room, text]);
  useEffect(() => {
    const element = room.current;
    if (!element) return;
    const fitAgain = () => fit(element);
    const observer = new ResizeObserver(fitAgain);
    observer.observe(element);
    // Letters that come late are of another width.
    void document.fonts.ready.then(fitAgain);
    return () => observer.disconnect();
  }, [room]);
}

function fit(room: HTMLElement): void {
  const words = room.firstElementChild;
  if (!words) return;
  const isHeading = words.matches('[data-heading=true]');
  for (const size of isHeading ? sizes : sizes.slice(2)) {
    room.style.setProperty('--size', String(size));
    if (words.scrollHeight <= room.clientHeight && words.scrollWidth <= room.clientWidth) return;
  }
}
