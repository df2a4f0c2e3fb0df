/**
 * Colours of the page. Petrol and ochre keep apart for every kind of colour blindness and in grey, and neither is a
 * colour that stands for a sex. Against the paper: petrol 9.6:1, ochre 4.9:1, quiet grey 4.6:1 (measured in the tests).
 */
export const colours = {
  paper: '#ffffff',
  ink: '#1d2426',
  quiet: '#5a6568',
  line: '#d5dbdc',
  edge: '#7c888b',
  women: '#0e4a56',
  men: '#a65a00',
  /** Beside the colour of a sex, for the next part of a bar; white words stand on all four. */
  womenNext: '#477681',
  menNext: '#7a4200',
  wash: '#f3f6f6',
  alarm: '#7a1f1f',
} as const;

/**
 * Drawn 320 units wide: at 320 px the page leaves 288 px for a picture, so 13.5 units are 12.15 px, the least that
 * a text may be there.
 */
export const size = { width: 320, text: 13.5, left: 16, right: 26 } as const;
