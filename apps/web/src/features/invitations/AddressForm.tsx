import { Button, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../lib/api/client';
import { ApiProblem } from '../../lib/api/problem';
import { saved } from '../../lib/saving';
import { ProblemNote } from '../../ui/ProblemNote';
import { meetingKey } from '../programme/programme.queries';
import { meetingPeopleQuery } from './invitations.queries';
import classes from './StateForm.module.css';
import { TwoVersions } from './TwoVersions';

/** Where mail to a person goes. */
export function AddressForm({ slug, personKey }: { slug: string; personKey: string }) {
  const { t } = useTranslation('invitations');
  const queries = useQueryClient();
  const { data: people } = useQuery(meetingPeopleQuery(slug));
  const [draft, setDraft] = useState<{ email: string; version: number } | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const person = people?.find(({ key }) => key === personKey);
  if (!person) return null;
  const email = draft?.email ?? person.email ?? '';
  const forget = () => {
    setDraft(null);
    setFailure(null);
  };
  const save = async (version: number) => {
    setFailure(null);
    const params = { path: { slug, person: personKey }, header: ifMatch(version) };
    const body = { email: email.trim() === '' ? null : email.trim() };
    try {
      await saved(() => answer(api.PUT('/api/meetings/{slug}/people/{person}', { params, body })));
      forget();
    } catch (problem) {
      setFailure(problem);
    }
    await queries.invalidateQueries({ queryKey: meetingKey(slug) });
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void save(draft?.version ?? person.version);
  };
  const isConflict = failure instanceof ApiProblem && failure.code === 'version.conflict';
  return (
    <form onSubmit={submit} noValidate className={classes['form']}>
      <TextInput
        type="email"
        dir="ltr"
        label={t('address')}
        value={email}
        onChange={({ currentTarget: { value } }) =>
          setDraft({ email: value, version: draft?.version ?? person.version })
        }
      />
      {isConflict ? (
        <TwoVersions
          {...{ theirs: person.email ?? t('noAddress'), yours: email }}
          keepTheirs={forget}
          saveYours={() => void save(person.version)}
        />
      ) : (
        <ProblemNote error={failure} />
      )}
      {draft && !isConflict && (
        <Button type="submit" variant="default">
          {t('saveAddress')}
        </Button>
      )}
    </form>
  );
}
