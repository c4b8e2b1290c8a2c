import { Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormEnd } from '../../ui/FormEnd';
import { ProblemNote } from '../../ui/ProblemNote';
import classes from './recommendations.module.css';

/** What is worded of a recommendation that was entered by hand; the day as `YYYY-MM-DD`. */
export interface Words {
  title: string;
  text: string;
  addressee: string;
  adoptedOn: string;
}

interface Props {
  name: string;
  /** Below the name of the title. */
  hint?: string;
  /** Of the meeting's content, BCP 47. */
  lang: string;
  before: Words;
  saving: { mutate: (words: Words) => void; isPending: boolean; error: Error | null };
  cancel: () => void;
  /** What saves it. */
  children: ReactNode;
}

/** The words of a recommendation in a form; spaces around them are left out. */
export function WordsForm({ name, hint, lang, before, saving, cancel, children }: Props) {
  const { t } = useTranslation('recommendations');
  const [words, setWords] = useState(before);
  const bound = (field: keyof Words) => ({
    value: words[field],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      setWords((current) => ({ ...current, [field]: value })),
  });
  return (
    <form
      className={classes['form']}
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        const { title, text, addressee, adoptedOn } = words;
        saving.mutate({ title: title.trim(), text: text.trim(), addressee: addressee.trim(), adoptedOn });
      }}
    >
      <TextInput
        autoFocus
        required
        {...{ label: t('field.title'), lang, maxLength: 300, ...bound('title') }}
        {...(hint !== undefined && { description: hint })}
      />
      <Textarea
        required
        autosize
        minRows={3}
        {...{ label: t('field.text'), lang, maxLength: 10_000, ...bound('text') }}
      />
      <TextInput {...{ label: t('addressee'), lang, maxLength: 500, ...bound('addressee') }} />
      <TextInput type="date" required w="12rem" {...{ label: t('adoptedOn'), ...bound('adoptedOn') }} />
      <ProblemNote error={saving.error} />
      <FormEnd isBusy={saving.isPending} cancel={cancel}>
        {children}
      </FormEnd>
    </form>
  );
}
