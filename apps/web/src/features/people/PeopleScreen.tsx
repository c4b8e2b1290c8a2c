import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wordLanguageFor } from '../../lib/words/words';
import { Empty } from '../../ui/Empty';
import { ScreenHead } from '../../ui/ScreenHead';
import { findingsQuery } from '../programme/findings.queries';
import { peopleLike } from '../programme/person-names.rules';
import { useProgramme } from '../programme/programme.queries';
import { Duplicates } from './Duplicates';
import { NewPersonForm } from './NewPersonForm';
import { peopleRows } from './people-rows.rules';
import { invitationsQuery } from './people.queries';
import classes from './PeopleScreen.module.css';
import { PeopleTable } from './PeopleTable';
import { PersonPanel } from './PersonPanel';

/** Who does what? */
export function PeopleScreen() {
  const { t, i18n } = useTranslation('people');
  const { slug } = useParams({ from: '/$slug/people' });
  const { q = '', person } = useSearch({ from: '/$slug/people' });
  const navigate = useNavigate({ from: '/$slug/people' });
  const programme = useProgramme(slug);
  const findings = useQuery(findingsQuery(slug, wordLanguageFor(i18n.language)));
  const invitations = useQuery(invitationsQuery(slug));
  const [isAdding, setAdding] = useState(false);
  const rows = peopleRows(programme, findings.data?.findings ?? [], invitations.data ?? null);
  const found = new Set(peopleLike(programme.people, q));
  const shown = rows.filter((row) => found.has(row.person));
  const chosen = rows.find((row) => row.person.id === person);
  const open = (key: string | undefined) =>
    void navigate({ search: (search) => ({ ...search, person: key }), resetScroll: false });
  return (
    <div className={classes['screen']} data-open={person !== undefined || undefined}>
      <div className={classes['list']}>
        <ScreenHead
          title={t('title')}
          actions={
            <Button aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
              {t('add')}
            </Button>
          }
        />
        {isAdding && <NewPersonForm slug={slug} onAdded={open} onDone={() => setAdding(false)} />}
        <Duplicates slug={slug} rows={rows} onKept={open} />
        {rows.length === 0 ? (
          <Empty>{t('none')}</Empty>
        ) : (
          <>
            <TextInput
              label={t('filter')}
              value={q}
              onChange={({ currentTarget: { value } }) =>
                void navigate({ search: (search) => ({ ...search, q: value || undefined }), replace: true })
              }
              maw="24rem"
              mb="sm"
            />
            <PeopleTable slug={slug} rows={shown} chosen={person} language={programme.meeting.language} />
            {shown.length === 0 && <Empty>{t('noneFound')}</Empty>}
          </>
        )}
      </div>
      {person !== undefined && (
        <div className={classes['panel']}>
          <PersonPanel key={person} slug={slug} row={chosen} onClose={() => open(undefined)} />
        </div>
      )}
    </div>
  );
}
