import { Outlet, useMatches } from '@tanstack/react-router';
import { Desk } from './Desk';

/** Every screen stands in the frame of the desk, but for those that fill the whole screen. */
export function Root() {
  const isWhole = useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.fillsScreen) });
  return isWhole ? <Outlet /> : <Desk />;
}
