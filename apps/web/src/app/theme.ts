import {
  createTheme,
  type CSSVariablesResolver,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
} from '@mantine/core';

/** The house's blue, near #0033a0, from the lightest to the darkest. */
const institutional: MantineColorsTuple = [
  '#eef2fb',
  '#d7e1f7',
  '#c2d2fb',
  '#a9c1ff',
  '#7e9df0',
  '#5379dd',
  '#2a57c2',
  '#0033a0',
  '#002a85',
  '#001f63',
];

/** One family of type, that of the documents; five sizes; spaces in steps of eight points. */
export const theme = createTheme({
  primaryColor: 'institutional',
  primaryShade: { light: 7, dark: 3 },
  colors: { institutional },
  // Mantine chooses the words' colour by the light scheme alone.
  variantColorResolver: (input) => {
    const colours = defaultVariantColorsResolver(input);
    return input.variant === 'filled' ? { ...colours, color: 'var(--house-on-accent)' } : colours;
  },
  white: '#ffffff',
  black: '#14171c',
  fontFamily: 'Arimo, Arial, Helvetica, sans-serif',
  fontFamilyMonospace: 'ui-monospace, Menlo, Consolas, monospace',
  headings: { fontFamily: 'Arimo, Arial, Helvetica, sans-serif', fontWeight: '700' },
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '1rem', lg: '1.25rem', xl: '1.625rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.35', xl: '1.25' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  // What has been opened stays open until it is closed, also when its field has been scrolled out of view.
  components: { Popover: { defaultProps: { hideDetached: false } } },
});

/** Mantine's own greys and reds are too pale to be read: 7:1 where text is read, 3:1 for the edges of what is filled in. */
export const cssVariables: CSSVariablesResolver = () => ({
  // What is projected is dark on white whatever the rest of the desk is: a room is not dark, and black is what a projector shows worst.
  variables: {
    '--house-slide': '#ffffff',
    '--house-slide-text': '#14171c',
    '--house-slide-quiet': '#4a4f59',
    '--house-slide-accent': '#0033a0',
    '--house-slide-warning': '#7a4100',
  },
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#14171c',
    '--mantine-color-dimmed': '#4a4f59',
    '--mantine-color-placeholder': '#5c616c',
    '--mantine-color-error': '#a01020',
    '--mantine-color-anchor': '#0033a0',
    '--mantine-color-default-border': '#858c99',
    '--house-rule': '#b3bac7',
    '--house-tint': '#eef2fb',
    '--house-quiet': '#4a4f59',
    '--house-accent': '#0033a0',
    '--house-on-accent': '#ffffff',
    '--house-error': '#a01020',
    '--house-error-tint': '#fdeef0',
    '--house-warning': '#7a4100',
    '--house-warning-tint': '#fdf3e2',
    '--house-good': '#0b5a2b',
    '--house-good-tint': '#e9f6ee',
  },
  dark: {
    '--mantine-color-body': '#14171c',
    '--mantine-color-text': '#eceef2',
    '--mantine-color-dimmed': '#b6bcc8',
    '--mantine-color-placeholder': '#a9afbb',
    '--mantine-color-error': '#ffb3ba',
    '--mantine-color-anchor': '#a9c1ff',
    '--mantine-primary-color-filled-hover': '#c2d2fb',
    '--mantine-color-default': '#1b2028',
    '--mantine-color-default-hover': '#242b36',
    '--mantine-color-default-color': '#eceef2',
    '--mantine-color-default-border': '#737b89',
    '--house-rule': '#4a515e',
    '--house-tint': '#1f2836',
    '--house-quiet': '#b6bcc8',
    '--house-accent': '#a9c1ff',
    '--house-on-accent': '#14171c',
    '--house-error': '#ffb3ba',
    '--house-error-tint': '#3a1a1e',
    '--house-warning': '#f5c77e',
    '--house-warning-tint': '#33260f',
    '--house-good': '#9adbb2',
    '--house-good-tint': '#15301f',
  },
});
