import type { DeskScreen, PresencePlace } from '#contract/presence';
import { useMatches } from '@tanstack/react-router';

const screens: Readonly<Record<string, DeskScreen>> = {
  '/$slug/timetable': 'timetable',
  '/$slug/sessions/$session': 'session',
  '/$slug/people': 'people',
  '/$slug/participation': 'participation',
  '/$slug/groups': 'groups',
  '/$slug/outputs': 'outputs',
  '/$slug/plenary': 'plenary',
  '/$slug/reports': 'reports',
  '/$slug/highlights': 'highlights',
  '/$slug/recommendations': 'recommendations',
  '/$slug/recommendations/$number': 'recommendations',
  '/$slug/invitations': 'invitations',
  '/$slug/documents': 'documents',
  '/$slug/readiness': 'readiness',
  '/$slug/release': 'release',
  '/$slug/log': 'log',
  '/$slug/settings': 'settings',
};

/** Which screen of a meeting is shown, and which session is open in it; undefined where there is none. */
export function usePlace(): PresencePlace | undefined {
  return useMatches({
    select: (matches): PresencePlace | undefined => {
      const shown = matches.at(-1);
      const screen = screens[shown?.routeId ?? ''];
      if (!shown || screen === undefined) return undefined;
      const { params, search } = shown;
      const open = 'session' in params ? params.session : 'session' in search ? search.session : undefined;
      return { screen, session: open ?? null };
    },
    structuralSharing: true,
  });
}
