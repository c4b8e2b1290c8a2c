import { Button, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../lib/api/client';
import { saved } from '../../lib/saving';
import { ProblemNote } from '../../ui/ProblemNote';
import { signInQuery } from '../account/account.queries';
import { meetingKey } from '../programme/programme.queries';

/** Has the mail sent to oneself, marked as a test. */
export function TestMail({ slug, role, message }: { slug: string; role: string; message: string }) {
  const { t } = useTranslation('invitations');
  const queries = useQueryClient();
  const { data } = useQuery(signInQuery);
  const test = useMutation({
    mutationFn: () => {
      const body = { role, ...(message.trim() !== '' && { message: message.trim() }) };
      return saved(() =>
        answer(api.POST('/api/meetings/{slug}/invitations/test', { params: { path: { slug } }, body })),
      );
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: meetingKey(slug) }),
  });
  return (
    <>
      <Button variant="default" loading={test.isPending} onClick={() => test.mutate()}>
        {t('test')}
      </Button>
      <Text size="sm" role="status">
        {test.isSuccess && t('tested', { address: data?.account?.email ?? '' })}
      </Text>
      <ProblemNote error={test.error} />
    </>
  );
}
