import type { NoticeAudience } from '#contract/notice';
import { Radio, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { saved } from '../../lib/saving';
import { ProblemNote } from '../../ui/ProblemNote';
import { meetingKey } from '../programme/programme.queries';
import { setAudience, waitingNoticesQuery } from './notices.queries';

interface Props {
  slug: string;
  version: number;
  audience: NoticeAudience;
}

const audiences = ['affected', 'everyone'] as const;

/** Whom the round reaches; the mails below are those of the choice. */
export function AudienceChoice({ slug, version, audience }: Props) {
  const { t } = useTranslation('notices');
  const queries = useQueryClient();
  const { queryKey } = waitingNoticesQuery(slug);
  const choose = useMutation({
    // One after another: the second is for the version that the first has made.
    scope: { id: `audience of ${slug}` },
    mutationFn: (next: NoticeAudience) => {
      const seen = queries.getQueryData(queryKey)?.version ?? version;
      return saved(() => setAudience(slug, seen, { audience: next }));
    },
    onSuccess: async (waiting) => {
      // What was asked before may be answered with the round as it was.
      await queries.cancelQueries({ queryKey });
      queries.setQueryData(queryKey, waiting);
      void queries.invalidateQueries({ queryKey });
    },
    onError: () => queries.invalidateQueries({ queryKey: meetingKey(slug) }),
  });
  return (
    <>
      <Radio.Group
        label={t('audience')}
        value={choose.isPending ? choose.variables : audience}
        onChange={(next) => choose.mutate(next)}
      >
        <Stack gap="xs" mt="xs">
          {audiences.map((one) => (
            <Radio key={one} value={one} label={t(`audiences.${one}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <ProblemNote error={choose.error} />
    </>
  );
}
