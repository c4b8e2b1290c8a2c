import type { RecommendationView } from '#contract/recommendation';
import { recommendationLevels } from '#contract/output-parts';
import { recommendationStatuses } from '#contract/recommendation-terms';
import { Button, Checkbox, Group, MultiSelect, NativeSelect, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '../../ui/Note';
import { ProblemNote } from '../../ui/ProblemNote';
import { Section } from '../../ui/Section';
import { EvidenceFields } from './EvidenceFields';
import { OwnersField } from './OwnersField';
import classes from './recommendations.module.css';
import { SupersededField } from './SupersededField';
import { ThemesField } from './ThemesField';
import { useFollowUpDraft } from './use-follow-up-draft';

interface Props {
  slug: string;
  recommendation: RecommendationView;
  mayEdit: boolean;
}

/** Who takes it up, and how far it is. What is changed is saved together, over the version that is shown. */
export function FollowUpForm({ slug, recommendation, mayEdit }: Props) {
  const { t } = useTranslation('recommendations');
  const draft = useFollowUpDraft(slug, recommendation);
  const { shown, set, save } = draft;
  return (
    <Section title={t('followUp')} level={2}>
      <form
        aria-label={t('followUp')}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <fieldset disabled={!mayEdit} className={`${classes['set']} ${classes['form']}`}>
          <OwnersField owners={shown.owners} set={(owners) => set({ owners })} />
          <NativeSelect
            label={t('status')}
            data={recommendationStatuses.map((value) => ({ value, label: t(`statuses.${value}`) }))}
            value={shown.status}
            onChange={({ currentTarget: { value } }) =>
              set({ status: recommendationStatuses.find((one) => one === value) ?? shown.status })
            }
          />
          {shown.status === 'superseded' && (
            <SupersededField
              recommendation={recommendation}
              value={shown.supersededBy}
              set={(supersededBy) => set({ supersededBy })}
            />
          )}
          <Textarea
            autosize
            minRows={2}
            {...{ label: t('note'), description: t('noteHint'), maxLength: 10_000, value: shown.note }}
            onChange={({ currentTarget: { value } }) => set({ note: value })}
          />
          <EvidenceFields evidence={shown.evidence} set={(evidence) => set({ evidence })} />
          <ThemesField themes={shown.themes} set={(themes) => set({ themes })} />
          <MultiSelect
            label={t('levels')}
            data={recommendationLevels.map((value) => ({ value, label: t(`level.${value}`) }))}
            value={[...shown.levels]}
            onChange={(values) => set({ levels: recommendationLevels.filter((level) => values.includes(level)) })}
          />
          <Checkbox
            label={t('publish')}
            description={t('publishHint')}
            checked={shown.isPublic}
            onChange={({ currentTarget: { checked } }) => set({ isPublic: checked })}
          />
          <SavingEnd draft={draft} mayEdit={mayEdit} />
        </fieldset>
      </form>
    </Section>
  );
}

interface EndProps {
  draft: ReturnType<typeof useFollowUpDraft>;
  mayEdit: boolean;
}

/** What became of saving, and the two ways out. */
function SavingEnd({ draft, mayEdit }: EndProps) {
  const { t } = useTranslation('recommendations');
  const { isChanged, isReady, forget, saving, isConflict } = draft;
  return (
    <>
      {isConflict ? <Note weight="warning">{t('conflict')}</Note> : <ProblemNote error={saving.error} />}
      {mayEdit && (
        <Group gap="sm">
          <Button type="submit" loading={saving.isPending} disabled={!isChanged || !isReady}>
            {t('save')}
          </Button>
          {isChanged && (
            <Button variant="default" onClick={forget}>
              {t('cancel')}
            </Button>
          )}
          <span role="status" className={classes['quiet']}>
            {isChanged ? t('unsaved') : saving.isSuccess ? t('saved') : ''}
          </span>
        </Group>
      )}
    </>
  );
}
