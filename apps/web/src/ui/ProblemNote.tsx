import { Button, List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from './Note';
import { problemWords } from './problem-words';

interface Props {
  error: unknown;
  /** Does again what failed. */
  again?: () => void;
}

/** What went wrong and where; nothing while nothing did. */
export function ProblemNote({ error, again }: Props) {
  const { t } = useTranslation('problem');
  if (error === null || error === undefined) return null;
  const { title, details } = problemWords(error, t);
  return (
    <Note
      weight="error"
      action={
        again && (
          <Button size="compact-sm" variant="default" onClick={again}>
            {t('again')}
          </Button>
        )
      }
    >
      <strong>{title}</strong>
      {details.length > 0 && (
        <List size="sm">
          {details.map((detail) => (
            <List.Item key={detail}>{detail}</List.Item>
          ))}
        </List>
      )}
    </Note>
  );
}
