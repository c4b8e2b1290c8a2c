import { Button, FileButton, Text } from '@mantine/core';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './FileChoice.module.css';

interface Props {
  file: File | null;
  onChoose: (file: File) => void;
}

/** A file, dropped or chosen. */
export function FileChoice({ file, onChoose }: Props) {
  const { t } = useTranslation('meetings');
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped) onChoose(dropped);
  };
  return (
    <div
      className={classes['place']}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <Text>{file ? t('chosen', { name: file.name }) : t('drop')}</Text>
      <FileButton
        accept=".yaml,.yml,.json,application/yaml,application/json"
        onChange={(chosen) => chosen && onChoose(chosen)}
      >
        {(props) => (
          <Button variant="default" {...props}>
            {t('choose')}
          </Button>
        )}
      </FileButton>
    </div>
  );
}
