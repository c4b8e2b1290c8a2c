import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Note } from '../Note';
import classes from './NotTaken.module.css';

interface Props {
  /** “Not in the output”. */
  title: string;
  /** What was written, each with its place and why it was not taken. */
  texts: readonly { key: string; about: string; text: string }[];
  /** How many changes there are besides. */
  others: number;
  onAgain: () => void;
  mayWrite: boolean;
  onForget: () => void;
}

/** What was written here and has no place in the form: kept, shown, and for a person to decide on. */
export function NotTaken({ title, texts, others, onAgain, mayWrite, onForget }: Props) {
  const { t } = useTranslation('writing');
  if (texts.length + others === 0) return null;
  return (
    <Note weight="warning">
      <strong>{title}</strong>
      <Text size="sm">{t('notTakenHint')}</Text>
      <dl className={classes['texts']}>
        {texts.map(({ key, about, text }) => (
          <div key={key}>
            <dt>{about}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
      {others > 0 && <Text size="sm">{t('otherChanges', { count: others })}</Text>}
      <Group gap="xs" mt="xs">
        {mayWrite && (
          <Button size="compact-sm" onClick={onAgain}>
            {t('sendAgain')}
          </Button>
        )}
        {texts.length > 0 && <CopyButton text={texts.map(({ text }) => text).join('\n\n')} />}
        <ForgetButton forget={onForget} />
      </Group>
    </Note>
  );
}

function CopyButton({ text }: { text: string }) {
  const { t } = useTranslation('writing');
  const [copied, setCopied] = useState<string | null>(null);
  const copy = () => navigator.clipboard.writeText(text).then(() => setCopied(text));
  return (
    <Button size="compact-sm" variant="default" onClick={() => void copy()}>
      {copied === text ? t('copied') : t('copy')}
    </Button>
  );
}

/** The text is nowhere else: so it is asked once more. */
function ForgetButton({ forget }: { forget: () => void }) {
  const { t } = useTranslation('writing');
  const { t: common } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
        {t('forget')}
      </Button>
    );
  }
  return (
    <Group gap="xs" role="group" aria-label={t('forgetQuestion')}>
      <Text size="sm">{t('forgetQuestion')}</Text>
      <Button size="compact-sm" variant="default" autoFocus onClick={() => setAsking(false)}>
        {common('back')}
      </Button>
      <Button size="compact-sm" color="red" variant="default" onClick={forget}>
        {t('forgetForGood')}
      </Button>
    </Group>
  );
}
