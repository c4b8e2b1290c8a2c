import type { ReportingGroup } from '#contract/plenary';
import { useTranslation } from 'react-i18next';
import classes from './SlideList.module.css';
import { groupName, slideName } from './slide-words';

interface Props {
  group: ReportingGroup;
  /** Id of the slide of this group that is on the screen; null for none. */
  shown: string | null;
  show: (slide: string) => void;
}

/** The slides of a group: pressed, one is on the screen. */
export function SlideList({ group, shown, show }: Props) {
  const { t } = useTranslation('plenary');
  return (
    <ol className={classes['slides']} aria-label={t('slidesOf', { group: groupName(group, t) })}>
      {group.slides.map((slide) => (
        <li key={slide.id}>
          <button
            type="button"
            className={classes['slide']}
            aria-current={slide.id === shown ? 'true' : undefined}
            onClick={() => show(slide.id)}
          >
            {slideName(slide, t)}
          </button>
        </li>
      ))}
    </ol>
  );
}
