/** Fonts that are there already, on every system. */
const fontFamily = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

const blue = '#0033A0';
const ink = '#1A1A1A';
/** 5.7 to 1 on white. */
const quiet = '#5F6368';

/**
 * The look of every mail, as parts of an MJML head: white, one blue, no picture. Readers that set mail on a dark ground are told
 * that it can bear that, and which colours then keep their contrast.
 */
export const mailStyle = `<mj-attributes>
      <mj-all font-family="${fontFamily}" />
      <mj-body background-color="#FFFFFF" width="600px" />
      <mj-section padding="24px 0" />
      <mj-text align="left" color="${ink}" font-size="16px" line-height="1.5" padding="8px 24px" />
      <mj-button align="left" background-color="${blue}" color="#FFFFFF" font-size="16px" font-weight="600"
        border-radius="4px" inner-padding="12px 24px" padding="16px 24px" />
      <mj-divider border-width="1px" border-color="#D0D5DD" padding="24px 24px 8px" />
      <mj-class name="title" color="${blue}" font-size="18px" line-height="1.3" />
      <mj-class name="heading" padding="16px 24px 0" />
      <mj-class name="small" color="${quiet}" font-size="13px" />
    </mj-attributes>
    <mj-style inline="inline">
      h1 { font-size: 18px; font-weight: 600; line-height: 1.3; margin: 0 }
      h2 { font-size: 16px; font-weight: 600; line-height: 1.5; margin: 0 }
      .small a { color: ${blue}; word-break: break-all }
    </mj-style>
    <mj-style>
      :root { color-scheme: light dark; supported-color-schemes: light dark }
      @media (prefers-color-scheme: dark) {
        body, .page > div, .sheet, .sheet > table { background: #16181D !important }
        .words div { color: #E8EAED !important }
        .small div { color: #B4B9C2 !important }
        .title div, .small a { color: #9DB8FF !important }
        .rule p { border-top-color: #444A55 !important }
      }
    </mj-style>
    <mj-raw>
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
    </mj-raw>`;
