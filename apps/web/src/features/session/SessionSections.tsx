import { Loading } from '../../ui/Loading';
import { Groups } from './Groups';
import { Guides } from './Guides';
import { Lacks } from './Lacks';
import { Moderators } from './Moderators';
import { PrivateNotes } from './PrivateNotes';
import { RunningOrder } from './RunningOrder';
import type { SectionProps } from './section-props';
import { SessionEnds } from './SessionEnds';
import { SessionFields } from './SessionFields';
import { SessionHistory } from './SessionHistory';
import { useLacks } from './use-lacks';

interface Props extends SectionProps {
  onRemoved?: () => void;
}

/**
 * All of a session: what it lacks, then what can be written in it from the top to the bottom of the printed page. Nothing is
 * shown before it is known what it lacks: coming later, that would push a field away from under the hands of who types in it.
 */
export function SessionSections({ onRemoved, ...section }: Props) {
  const { slug, session } = section;
  const { isAwaited } = useLacks(slug, session.id);
  if (isAwaited) return <Loading />;
  return (
    <>
      <Lacks {...section} />
      <SessionFields {...section} />
      <Moderators {...section} />
      <RunningOrder {...section} />
      {session.kind === 'breakout' && <Groups {...section} />}
      <Guides {...section} />
      <PrivateNotes {...section} />
      <SessionHistory {...section} />
      <SessionEnds {...section} {...(onRemoved && { onRemoved })} />
    </>
  );
}
