import { Button, Modal } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { PlaceSearch } from './PlaceSearch';
import type { DeskScreen } from './use-places';

interface Props {
  /** Of the meeting in which one is, if in any. */
  slug: string | undefined;
  /** Of that meeting. */
  screens: readonly DeskScreen[];
  /** Of the registry of mechanisms, which all meetings share. */
  registry: readonly DeskScreen[];
}

/** To anywhere, by typing a part of its name: Ctrl-K, or the button. */
export function Palette({ slug, screens, registry }: Props) {
  const { t } = useTranslation('palette');
  const { t: common } = useTranslation();
  const [isOpen, { open, close, toggle }] = useDisclosure(false);
  useHotkeys([['mod+K', toggle]], []);
  return (
    <>
      <Button variant="default" size="sm" aria-haspopup="dialog" aria-keyshortcuts="Control+K" onClick={open}>
        {t('open')}
      </Button>
      {/* What locks the page behind would need styles that the policy forbids. */}
      <Modal.Root opened={isOpen} onClose={close} size="lg" lockScroll={false}>
        <Modal.Overlay />
        <Modal.Content aria-label={t('label')}>
          <Modal.Body>
            <PlaceSearch {...{ slug, screens, registry }} onGone={close} />
            <Button variant="default" size="sm" mt="sm" onClick={close}>
              {common('close')}
            </Button>
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
    </>
  );
}
