import type { MadeOwnerLink, OwnerStanding } from '#contract/owner-link';
import { ownerLinkDays } from '#contract/owner-link-days';
import { ownerLinkMail } from '#words/owner-mails';
import { Button, Group, NativeSelect, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../../lib/api/client';
import { languageNames } from '../../../lib/words/words';
import { MailQuestion } from '../../../ui/MailQuestion';
import { ProblemNote } from '../../../ui/ProblemNote';
import { useProgramme } from '../../programme/programme.queries';
import { useMeetingAct } from '../../programme/use-meeting-act';
import classes from '../recommendations.module.css';

const linkLanguages = ['en', 'fr', 'es'] as const;
type LinkLanguage = (typeof linkLanguages)[number];

interface Props {
  slug: string;
  standing: OwnerStanding;
  onMade: (link: MadeOwnerLink) => void;
  close: () => void;
}

/** Makes a link to be passed on, or, once one has read the mail, one that is sent. */
export function NewLinkForm({ slug, standing: { owner, link }, onMade, close }: Props) {
  const { t } = useTranslation('recommendations');
  const { meeting } = useProgramme(slug);
  const [email, setEmail] = useState(link?.email ?? '');
  const [language, setLanguage] = useState(languageOf(link?.language ?? meeting.language));
  const [isAsked, setAsked] = useState(false);
  const address = email.trim();
  const making = useMeetingAct(
    slug,
    () => {
      const { mechanism, name } = owner;
      const whose = mechanism === null ? { organization: name } : { mechanism };
      const body = { owner: whose, language, ...(address !== '' && { email: address }) };
      return answer(api.POST('/api/meetings/{slug}/owner-links', { params: { path: { slug } }, body }));
    },
    onMade,
  );
  if (isAsked) {
    const mail = ownerLinkMail(language, { owner: owner.name, meeting: meeting.shortTitle, days: ownerLinkDays });
    const back = () => {
      making.reset();
      setAsked(false);
    };
    return (
      <MailQuestion {...{ title: t('linkQuestion', { email: address }), mail, language, act: making, back }}>
        {t('linkSend')}
      </MailQuestion>
    );
  }
  return (
    <form
      className={classes['form']}
      aria-label={t('linkFor', { owner: owner.name })}
      onSubmit={(event) => {
        event.preventDefault();
        if (address === '') making.mutate();
        else setAsked(true);
      }}
    >
      <Title order={3} size="md">
        {t('linkFor', { owner: owner.name })}
      </Title>
      {link !== null && <p className={classes['quiet']}>{t('linkReplaces')}</p>}
      <TextInput
        {...{ type: 'email', label: t('linkEmail'), description: t('linkEmailHint'), value: email }}
        onChange={({ currentTarget: { value } }) => setEmail(value)}
      />
      <LanguageChoice language={language} choose={setLanguage} />
      <ProblemNote error={making.error} />
      <Group gap="sm">
        <Button type="submit" loading={making.isPending}>
          {t(address === '' ? 'linkMake' : 'linkReadMail')}
        </Button>
        <Button variant="default" onClick={close}>
          {t('cancel')}
        </Button>
      </Group>
    </form>
  );
}

function LanguageChoice({ language, choose }: { language: LinkLanguage; choose: (language: LinkLanguage) => void }) {
  const { t } = useTranslation('recommendations');
  return (
    <NativeSelect
      {...{ label: t('linkLanguage'), maw: '12rem', value: language }}
      data={linkLanguages.map((value) => ({ value, label: languageNames[value] }))}
      onChange={({ currentTarget: { value } }) => choose(languageOf(value))}
    />
  );
}

function languageOf(tag: string): LinkLanguage {
  return linkLanguages.find((one) => one === tag.split('-')[0]) ?? 'en';
}
