import type { OutputEntry, OutputView } from '#contract/output';
import { outputFields, type OutputFieldName, outputParts } from '#contract/output-parts';
import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/ButtonLink';
import { Section } from '../../ui/Section';
import { reportAddress, type ReportFormat } from '../programme/report-address.rules';
import { Clearances } from './Clearances';
import { printValue } from './field-facts';
import { useForm } from './form';
import classes from './OutputForm.module.css';
import { Reopening } from './Reopening';
import { Versions } from './Versions';
import { useEntryNames } from './use-entry-names';

/** What was handed in, to be read; who stands by it; and the way back. */
export function SubmittedOutput({ output }: { output: OutputView }) {
  const { t } = useTranslation('outputs');
  const { numbered } = useEntryNames(output.setting.limit);
  return (
    <>
      <Ways output={output} />
      <Clearances output={output} />
      {outputParts.map((part) => {
        const entries = output.entries.filter((entry) => entry.part === part && isSaid(entry));
        return (
          entries.length > 0 && (
            <Section key={part} title={t(`part.${part}`)} level={2}>
              <Stack gap="md">
                {entries.map((entry, index) => (
                  <EntryText key={entry.id} entry={entry} name={numbered(part, index + 1)} />
                ))}
              </Stack>
            </Section>
          )
        );
      })}
      {output.may.reopen && <Reopening />}
      <Versions output={output} />
    </>
  );
}

/** On to the plenary, for whoever stands before it, and to what was handed in as a document. */
function Ways({ output: { may } }: { output: OutputView }) {
  const { t } = useTranslation('outputs');
  const { place } = useForm();
  const report = (format: ReportFormat) => reportAddress(place.slug, place.session, place.group, 'draft', format);
  return (
    <Group gap="md">
      {may.present && (
        <ButtonLink to="/$slug/outputs/$session/$group/present" params={{ ...place }}>
          {t('present')}
        </ButtonLink>
      )}
      <Anchor href={report('pdf')} py="xs">
        {t('reportPdf')}
      </Anchor>
      <Anchor href={report('docx')} py="xs">
        {t('reportWord')}
      </Anchor>
    </Group>
  );
}

function EntryText({ entry, name }: { entry: OutputEntry; name: string }) {
  const { t } = useTranslation('outputs');
  const fields = outputFields[entry.part].flatMap((field: OutputFieldName) => {
    const value = entry.fields[field]?.value ?? '';
    return value.length === 0 ? [] : [{ field, text: printValue(value, t) }];
  });
  return (
    <article>
      <Title order={3} size="md">
        {name}
      </Title>
      <dl className={classes['texts']}>
        {fields.map(({ field, text }) => (
          <div key={field}>
            <Text component="dt" size="sm" c="dimmed">
              {t(`field.${field}`)}
            </Text>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}

function isSaid({ fields }: OutputEntry): boolean {
  return Object.values(fields).some(({ value }) => value.length > 0);
}
