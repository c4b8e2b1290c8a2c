import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type DocumentChoice, draftDocuments } from './document-choice.rules';
import classes from './DocumentsScreen.module.css';

/** The documents of the draft; language and paper stay as they are chosen. */
export function DocumentList({ slug, choice }: { slug: string; choice: DocumentChoice }) {
  const { t } = useTranslation('documents');
  const { document: chosen, ...others } = choice;
  return (
    <nav aria-label={t('ofDraft')}>
      <ul className={classes['list']}>
        {draftDocuments.map((document) => (
          <li key={document}>
            <Link
              to="/$slug/documents"
              params={{ slug }}
              search={{ ...others, ...(document !== 'agenda' && { document }) }}
              className={classes['link']}
              activeOptions={{ exact: true }}
            >
              {t(`names.${document}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
