import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ScreenHead } from '../../ui/ScreenHead';
import { useProgramme } from '../programme/programme.queries';

/** Does the day work? */
export function TimetableScreen() {
  const { t } = useTranslation('timetable');
  const { slug } = useParams({ from: '/$slug/timetable' });
  const { sessions } = useProgramme(slug);
  return (
    <>
      <ScreenHead title={t('title')} />
      <p>{sessions.length}</p>
    </>
  );
}
