import type { MadeMechanismLink } from '#contract/mechanism-correction';
import type { MechanismView } from '#contract/mechanism';
import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageNames } from '../../../lib/words/words';
import { ProblemNote } from '../../../ui/ProblemNote';
import { LinkQuestion } from './LinkQuestion';
import { type LinkLanguage, linkLanguages, type Links, type LinkWish } from './use-links';

interface Props {
  mechanism: MechanismView;
  make: Links['make'];
  onMade: (link: MadeMechanismLink) => void;
}

/** Makes a link to be passed on, or, once one has read the mail, one that is sent. */
export function NewLinkForm({ mechanism, make, onMade }: Props) {
  const { t } = useTranslation('mechanisms');
  const [email, setEmail] = useState('');
  const [language, setLanguage] = useState<LinkLanguage>('en');
  const [asked, setAsked] = useState<LinkWish | null>(null);
  const send = (wish: LinkWish) =>
    make.mutate(wish, {
      onSuccess: (link) => {
        setAsked(null);
        setEmail('');
        onMade(link);
      },
    });
  const isMail = email.trim() !== '';
  if (asked) {
    return (
      <LinkQuestion
        mechanism={mechanism.name}
        wish={asked}
        act={{ ...make, mutate: () => send(asked) }}
        back={() => {
          make.reset();
          setAsked(null);
        }}
      />
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isMail) setAsked({ email: email.trim(), language });
        else send({ language });
      }}
    >
      <Stack gap="sm">
        <TextInput
          type="email"
          label={t('linkEmail')}
          description={t('linkEmailHint')}
          value={email}
          onChange={({ currentTarget: { value } }) => setEmail(value)}
        />
        <LanguageChoice language={language} choose={setLanguage} />
        <ProblemNote error={make.error} />
        <div>
          <Button type="submit" variant="default" loading={make.isPending}>
            {isMail ? t('readMail') : t('makeLink')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

function LanguageChoice({ language, choose }: { language: LinkLanguage; choose: (language: LinkLanguage) => void }) {
  const { t } = useTranslation('mechanisms');
  return (
    <NativeSelect
      label={t('linkLanguage')}
      maw="12rem"
      data={linkLanguages.map((value) => ({ value, label: languageNames[value] }))}
      value={language}
      onChange={({ currentTarget: { value } }) => choose(linkLanguages.find((one) => one === value) ?? language)}
    />
  );
}
