import type { IssuedRelease } from '#contract/issued-document';
import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { languageNames } from '../../lib/words/words';
import { printedMoment } from '../../lib/printed';
import { StackedTable } from '../../ui/StackedTable';
import { useProgramme } from '../programme/programme.queries';
import { documentLanguages, issuedAddress } from './document-choice.rules';
import classes from './IssuedDocuments.module.css';

interface Props {
  slug: string;
  version: number;
  files: IssuedRelease['documents'];
}

/** Each file that was handed out of a release, with what a copy can be held against. */
export function IssuedFiles({ slug, version, files }: Props) {
  const { t } = useTranslation('documents');
  if (files.length === 0) return <p className={classes['quiet']}>{t('noFiles')}</p>;
  return (
    <details>
      <summary className={classes['quiet']}>{t('files', { count: files.length })}</summary>
      <StackedTable heads={(['file', 'size', 'issuedAt', 'hash'] as const).map((column) => t(`columns.${column}`))}>
        {files.map((file) => (
          <FileRow key={file.sha256} {...{ slug, version, file }} />
        ))}
      </StackedTable>
    </details>
  );
}

function FileRow({ slug, version, file }: Omit<Props, 'files'> & { file: Props['files'][number] }) {
  const { t, i18n } = useTranslation('documents');
  const { meeting } = useProgramme(slug);
  const { document, format, language, paper, since, size, sha256, issuedAt } = file;
  const known = documentLanguages.find((one) => one === language);
  const kilobytes = new Intl.NumberFormat(i18n.language, { style: 'unit', unit: 'kilobyte' });
  const description = [
    t(`names.${document}`),
    format === 'pdf' ? 'PDF' : 'Word',
    known ? languageNames[known] : language,
    t(`papers.${paper}`),
    ...(since === 0 ? [] : [t('sinceVersion', { version: since })]),
  ].join(', ');
  return (
    <tr>
      <th scope="row" className={classes['file']}>
        <Anchor href={issuedAddress(slug, { version, ...file })}>{description}</Anchor>
      </th>
      <td data-label={t('columns.size')}>{kilobytes.format(Math.ceil(size / 1000))}</td>
      <td data-label={t('columns.issuedAt')}>{printedMoment(issuedAt, meeting.timeZone, i18n.language)}</td>
      <td data-label={t('columns.hash')} className={classes['hash']} dir="ltr">
        {sha256}
      </td>
    </tr>
  );
}
