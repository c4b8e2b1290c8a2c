import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../lib/api/client';
import { Section } from '../../ui/Section';
import { useProgramme } from '../programme/programme.queries';
import { useMeetingAct } from '../programme/use-meeting-act';
import { type Words, WordsForm } from './WordsForm';

/** Enters a recommendation that no plenary here has adopted. What is left out is said on its own screen. */
export function NewRecommendation({ slug, close }: { slug: string; close: () => void }) {
  const { t } = useTranslation('recommendations');
  const { meeting } = useProgramme(slug);
  const navigate = useNavigate();
  const adding = useMeetingAct(
    slug,
    (body: Words) => answer(api.POST('/api/meetings/{slug}/recommendations', { params: { path: { slug } }, body })),
    ({ number }) => void navigate({ to: '/$slug/recommendations/$number', params: { slug, number: String(number) } }),
  );
  const name = t('addByHand');
  return (
    <Section title={name} level={2}>
      <WordsForm
        {...{ name, hint: t('addHint'), lang: meeting.language }}
        before={{ title: '', text: '', addressee: '', adoptedOn: meeting.endDate }}
        saving={adding}
        cancel={close}
      >
        {t('addIt')}
      </WordsForm>
    </Section>
  );
}
