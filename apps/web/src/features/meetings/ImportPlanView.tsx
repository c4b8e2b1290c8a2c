import type { ImportPlan } from '#contract/import-plan';
import { Button, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { printedDates } from '../../lib/printed';
import { ChangeList } from '../../ui/ChangeList';
import { Note } from '../../ui/Note';

interface Props {
  plan: ImportPlan;
  apply: () => void;
  isApplying: boolean;
}

/** What an import would do: to which meeting, in sentences, and field by field. */
export function ImportPlanView({ plan: { meeting, effect, things, changes }, apply, isApplying }: Props) {
  const { t, i18n } = useTranslation('meetings');
  if (!meeting || !effect) return null;
  const dates = printedDates(meeting.startDate, meeting.endDate, i18n.language);
  const counts = (['sessions', 'people', 'mechanisms', 'rooms', 'guides'] as const).map((part) => [
    part,
    t(`holds.${part}`, { count: meeting[part] }),
  ]);
  return (
    <>
      <Note weight={effect === 'replaces' ? 'warning' : 'good'}>
        <strong>{t(`effect.${effect}`, { title: meeting.title, dates })}</strong>
        <Text>{t('holds', Object.fromEntries(counts))}</Text>
        {(['outputs', 'recommendations'] as const).map((part) => (
          <Intake key={part} part={part} intake={meeting[part]} />
        ))}
        {effect === 'replaces' && <Text>{t('answersStand')}</Text>}
      </Note>
      {things.length > 0 && <ProgrammeChanges things={things} />}
      {changes.length > 0 && (
        <section>
          <Title order={2} size="lg" mb="xs">
            {t('fieldChanges', { count: changes.length })}
          </Title>
          <ChangeList changes={changes} />
        </section>
      )}
      {effect !== 'nothing' && (
        <div>
          <Button loading={isApplying} onClick={apply}>
            {t(`apply.${effect}`)}
          </Button>
        </div>
      )}
    </>
  );
}

/** What of a part would be taken in, and what stays as it is here. */
function Intake({
  part,
  intake,
}: {
  part: 'outputs' | 'recommendations';
  intake: { taken: number; standing: number };
}) {
  const { t } = useTranslation('meetings');
  return (['taken', 'standing'] as const)
    .filter((kind) => intake[kind] > 0)
    .map((kind) => <Text key={kind}>{t(`${kind}.${part}`, { count: intake[kind] })}</Text>);
}

function ProgrammeChanges({ things }: Pick<ImportPlan, 'things'>) {
  const { t } = useTranslation('meetings');
  return (
    <section>
      <Title order={2} size="lg">
        {t('programmeChanges')}
      </Title>
      {things.map(({ title, sentences }) => (
        <div key={title}>
          <Title order={3} size="md" mt="sm">
            {title}
          </Title>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
