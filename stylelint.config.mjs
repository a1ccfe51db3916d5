const fourSides = '/^[^\\s(]+ [^\\s(]+ [^\\s(]+ [^\\s(]+$/';

export default {
  extends: ['stylelint-config-standard'],
  reportDescriptionlessDisables: true,
  reportNeedlessDisables: true,
  rules: {
    // Logical properties only. `padding: a b c` says the same about both sides and may stay;
    // four values say left and right. Not every browser knows `overflow-inline`.
    'property-layout-mappings': [
      'flow-relative',
      { ignoreProperties: ['margin', 'padding', 'inset', 'overflow-x', 'overflow-y'] },
    ],
    'declaration-property-value-disallowed-list': [
      {
        '/^(margin|padding|inset)$/': [fourSides],
        '/^(text-align|float|clear)$/': ['left', 'right'],
      },
      { message: 'Say it by the direction of flow: -block, -inline, start, end.' },
    ],
    // The layers decide who wins. Where nothing else does, disable the rule with the reason.
    'declaration-no-important': true,
    'layer-name-pattern': '^(reset|tokens|base|layout|prose|components|pages|utilities|print)$',
    // Files are in layers and hold one thing each; the order inside one follows the page.
    'no-descending-specificity': null,
    'import-notation': 'string',
    // `(min-width: 40rem)`: phones of before 2023 don't know `(width >= 40rem)`.
    'media-feature-range-notation': 'prefix',
    // Safari on phones knows this one by its prefix only.
    'property-no-vendor-prefix': [true, { ignoreProperties: ['-webkit-text-size-adjust'] }],
    'selector-class-pattern': '^[a-z][a-z0-9]*(-{1,2}[a-z0-9]+)*$',
    'value-keyword-case': [
      'lower',
      { ignoreKeywords: ['currentColor', 'srgb'], ignoreProperties: ['/^--/'] },
    ],
    // Where blank lines stand is left to the writer and to Prettier.
    'at-rule-empty-line-before': null,
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
    'rule-empty-line-before': null,
  },
  overrides: [
    {
      // A reset, a helper and the print sheet are there to win.
      files: ['src/styles/{reset,utilities,print}.css'],
      rules: { 'declaration-no-important': null },
    },
  ],
};
