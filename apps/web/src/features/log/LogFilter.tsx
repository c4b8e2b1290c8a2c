import { Button, Group, Select, TextInput } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { logAccountsQuery, type LogSearch } from './log.queries';

const kinds = [
  ...(['meeting', 'session', 'item', 'group', 'role', 'person', 'room', 'guide', 'question'] as const),
  ...(['order', 'access', 'invitation', 'finding', 'recommendation'] as const),
];

/** Who, what about and when: kept in the address. Another search begins at its newest entry. */
export function LogFilter({ slug, search }: { slug: string; search: LogSearch }) {
  const { t } = useTranslation('log');
  const navigate = useNavigate({ from: '/$slug/log' });
  const { data: accounts } = useSuspenseQuery(logAccountsQuery(slug));
  const show = (part: keyof LogSearch, value: string | null) => {
    const change = ({ before, [part]: replaced, ...rest }: LogSearch): LogSearch =>
      value === null || value === '' ? rest : { ...rest, [part]: value };
    void navigate({ search: change, replace: true });
  };
  const day = (part: 'from' | 'until') => (
    <TextInput
      type="date"
      label={t(part)}
      value={search[part] ?? ''}
      onChange={(event) => show(part, event.currentTarget.value)}
    />
  );
  return (
    <Group align="end" mb="md" role="search" className="no-print">
      <Select
        label={t('who')}
        data={[
          { value: '', label: t('everybody') },
          ...accounts.map(({ account, name }) => ({ value: account, label: name ?? t('gone') })),
        ]}
        value={search.account ?? ''}
        allowDeselect={false}
        onChange={(value) => show('account', value)}
      />
      <Select
        label={t('kind')}
        data={[
          { value: '', label: t('everything') },
          ...kinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) })),
        ]}
        value={search.kind ?? ''}
        allowDeselect={false}
        onChange={(value) => show('kind', value)}
      />
      {day('from')}
      {day('until')}
      <Button variant="default" onClick={() => void navigate({ search: {}, replace: true })}>
        {t('clear')}
      </Button>
    </Group>
  );
}
