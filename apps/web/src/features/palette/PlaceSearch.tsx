import { Text, TextInput, VisuallyHidden } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './PlaceSearch.module.css';
import { type Place, placesFor } from './places.rules';
import { type DeskScreen, usePlaces } from './use-places';

interface Props {
  slug: string | undefined;
  screens: readonly DeskScreen[];
  registry: readonly DeskScreen[];
  onGone: () => void;
}

/** A text field and the places that it finds: a combobox with a list (WAI-ARIA Authoring Practices, 3.8). */
export function PlaceSearch({ slug, screens, registry, onGone }: Props) {
  const { t } = useTranslation('palette');
  const router = useRouter();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const found = placesFor(usePlaces(slug, screens, registry), typed);
  const chosen = found[Math.min(at, found.length - 1)];
  const go = (place: Place) => {
    onGone();
    if (place.kind === 'document') open(place.href, '_blank', 'noopener');
    else router.history.push(place.href);
  };
  const keys = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setAt((Math.min(at, found.length - 1) + step + found.length) % found.length);
    }
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      go(chosen);
    }
  };
  return (
    <>
      <TextInput
        data-autofocus
        role="combobox"
        label={t('label')}
        aria-expanded={found.length > 0}
        aria-controls={`${id}-places`}
        aria-autocomplete="list"
        {...(chosen && { 'aria-activedescendant': `${id}-${chosen.id}` })}
        autoComplete="off"
        size="md"
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={keys}
      />
      <VisuallyHidden role="status">{t('found', { count: found.length })}</VisuallyHidden>
      {found.length === 0 && <Text my="md">{t('found', { count: 0 })}</Text>}
      <ul id={`${id}-places`} role="listbox" aria-label={t('results')} className={classes['places']}>
        {found.map((place) => (
          <PlaceOption key={place.id} id={`${id}-${place.id}`} place={place} isChosen={place === chosen} go={go} />
        ))}
      </ul>
    </>
  );
}

interface OptionProps {
  id: string;
  place: Place;
  isChosen: boolean;
  go: (place: Place) => void;
}

function PlaceOption({ id, place, isChosen, go }: OptionProps) {
  const { t } = useTranslation('palette');
  return (
    <li
      id={id}
      role="option"
      aria-selected={isChosen}
      className={classes['place']}
      ref={(element) => {
        if (isChosen) element?.scrollIntoView({ block: 'nearest' });
      }}
      onClick={() => go(place)}
    >
      <span>{place.label}</span>
      <span className={classes['kind']}>{t(`kind.${place.kind}`)}</span>
    </li>
  );
}
