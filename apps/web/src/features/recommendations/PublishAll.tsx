import type { RecommendationView } from '#contract/recommendation';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../lib/api/client';
import { Note } from '../../ui/Note';
import { ProblemNote } from '../../ui/ProblemNote';
import { useMeetingAct } from '../programme/use-meeting-act';

interface Props {
  slug: string;
  recommendations: readonly RecommendationView[];
}

/** Makes all of the register public, which is asked for twice, or none of it. */
export function PublishAll({ slug, recommendations }: Props) {
  const { t } = useTranslation('recommendations');
  const [isAsked, setAsked] = useState(false);
  const publishing = useMeetingAct(
    slug,
    (isPublic: boolean) => {
      const params = { path: { slug } };
      return answer(api.POST('/api/meetings/{slug}/recommendations/publication', { params, body: { isPublic } }));
    },
    () => setAsked(false),
  );
  const publish = (isPublic: boolean) => publishing.mutate(isPublic);
  return (
    <>
      {isAsked && (
        <Note
          weight="warning"
          action={
            <Group gap="xs">
              <Button autoFocus loading={publishing.isPending} onClick={() => publish(true)}>
                {t('publishAll')}
              </Button>
              <Button variant="default" onClick={() => setAsked(false)}>
                {t('cancel')}
              </Button>
            </Group>
          }
        >
          {t('publishQuestion')}
        </Note>
      )}
      <ProblemNote error={publishing.error} />
      <Group gap="xs">
        {!isAsked && recommendations.some(({ isPublic }) => !isPublic) && (
          <Button variant="default" onClick={() => setAsked(true)}>
            {t('publishAll')}
          </Button>
        )}
        {recommendations.some(({ isPublic }) => isPublic) && (
          <Button variant="default" loading={publishing.isPending} onClick={() => publish(false)}>
            {t('publishNone')}
          </Button>
        )}
      </Group>
    </>
  );
}
