import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/ButtonLink';
import { ScreenHead } from '../../ui/ScreenHead';
import type { Choose } from './document-choice.rules';
import { DocumentList } from './DocumentList';
import classes from './DocumentsScreen.module.css';
import { DocumentSettings } from './DocumentSettings';
import { DraftDownloads } from './DraftDownloads';
import { DraftPreview } from './DraftPreview';
import { IssuedDocuments } from './IssuedDocuments';

/** What will they hold in their hands? */
export function DocumentsScreen() {
  const { t } = useTranslation('documents');
  const { slug } = useParams({ from: '/$slug/documents' });
  const choice = useSearch({ from: '/$slug/documents' });
  const navigate = useNavigate({ from: '/$slug/documents' });
  const choose: Choose = (change) => void navigate({ search: change, replace: true });
  return (
    <>
      <ScreenHead
        title={t('title')}
        actions={
          <ButtonLink to="/$slug/release" params={{ slug }}>
            {t('issue')}
          </ButtonLink>
        }
      />
      <div className={classes['desk']}>
        <div className={classes['side']}>
          <DocumentList slug={slug} choice={choice} />
          <DocumentSettings slug={slug} choice={choice} choose={choose} />
          <DraftDownloads slug={slug} choice={choice} />
        </div>
        <DraftPreview slug={slug} choice={choice} choose={choose} />
      </div>
      <IssuedDocuments slug={slug} choice={choice} />
    </>
  );
}
