import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../ui/AnchorLink';
import { useProgramme } from '../programme/programme.queries';
import { sessionHeading } from '../programme/headings.rules';
import type { BoardRow } from './board.rules';

/** To the timetable, with the panel of the session open. */
export function SessionLink({ slug, session: { key, title } }: { slug: string; session: BoardRow['session'] }) {
  const { t } = useTranslation('session');
  const { sessions } = useProgramme(slug);
  const session = sessions.find(({ id }) => id === key);
  return (
    <AnchorLink to="/$slug/timetable" params={{ slug }} search={{ session: key }} dir="auto">
      {session ? sessionHeading(session, t) : title}
    </AnchorLink>
  );
}
