import type { PlenaryView, ReportingGroup, Slide } from '#contract/plenary';
import { sessionHeading } from '../programme/headings.rules';
import { FitText } from './FitText';
import { slideLines } from './slide-lines.rules';
import { groupName, kindWords, partWords, sourceLine } from './slide-words';
import classes from './SlideFace.module.css';
import type { Stop } from './stops.rules';
import { type ContentWords, useContentWords } from './use-content-words';

interface Props {
  view: Pick<PlenaryView, 'meeting' | 'language' | 'session' | 'groups'>;
  stop: Stop;
  /** Whether it is the page itself, and not a picture of it. */
  isPage?: boolean;
}

/** What is on the screen of a plenary: a slide of a group, or the session alone. It fills its place. */
export function SlideFace({ view, stop, isPage = false }: Props) {
  const words = useContentWords(view.language);
  const level = isPage ? 1 : null;
  const group = view.groups.find(({ id }) => id === stop?.group);
  const slide = group?.slides.find(({ id }) => id === stop?.slide) ?? group?.slides[0];
  const isEntry = slide !== undefined && slide.kind !== 'group';
  return (
    <div className={classes['frame']}>
      <div className={classes['slide']} lang={view.language} dir={words.direction} data-names={!isEntry}>
        {!group && <SessionFace view={view} words={words} level={level} />}
        {group && !isEntry && <GroupFace view={view} group={group} words={words} level={level} />}
        {group && isEntry && <EntryFace key={slide.id} group={group} slide={slide} words={words} level={level} />}
      </div>
    </div>
  );
}

interface FaceProps {
  words: ContentWords;
  level: 1 | null;
}

function SessionFace({ view, words, level }: FaceProps & Pick<Props, 'view'>) {
  return (
    <>
      <div className={classes['place']}>
        <p dir="auto">{view.meeting}</p>
      </div>
      <FitText isHeading level={level} lines={[sessionHeading(view.session, words.session)]} />
    </>
  );
}

function GroupFace({
  view,
  group,
  words: { t, language, session },
  level,
}: FaceProps & Pick<Props, 'view'> & { group: ReportingGroup }) {
  const who = new Intl.ListFormat(language, { type: 'conjunction' }).format(group.rapporteurs);
  return (
    <>
      <div className={classes['place']}>
        <p dir="auto">{sessionHeading(view.session, session)}</p>
      </div>
      <FitText isHeading level={level} lines={[groupName(group, t)]} />
      <div className={classes['source']} lang={language}>
        {who !== '' && <p dir="auto">{t('rapporteurs', { who })}</p>}
        {group.submission === null && <p dir="auto">{t('handedInNothing')}</p>}
      </div>
    </>
  );
}

function EntryFace({
  group,
  slide,
  words: { t, language },
  level,
}: FaceProps & { group: ReportingGroup; slide: Slide }) {
  const source = sourceLine(slide, language, t);
  const kind = kindWords(slide, t);
  const Title = level === 1 ? 'h1' : 'p';
  return (
    <>
      <div className={classes['place']} lang={language}>
        <p dir="auto">{slide.title === null ? groupName(group, t) : `${groupName(group, t)} – ${kind}`}</p>
        {slide.parts > 1 && <span className={classes['part']}>{partWords(slide, t)}</span>}
      </div>
      <Title className={classes['title']} dir="auto">
        {slide.title ?? kind}
      </Title>
      <FitText lines={slideLines(slide.text)} />
      {source !== '' && (
        <p className={classes['source']} lang={language} dir="auto">
          {source}
        </p>
      )}
    </>
  );
}
