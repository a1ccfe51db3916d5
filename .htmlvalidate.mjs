export default {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  elements: [
    'html5',
    // Astro prints one <style> of its own in front of the first island of a page
    // (`astro-island { display: contents }`), in the middle of the text. Browsers take it.
    { style: { flow: true, phrasing: true } },
  ],
  rules: {
    // The content security policy blocks style attributes; what differs comes from a class.
    'no-inline-style': 'error',
    // Preact's renderer writes `<input/>`. To a browser it is the same.
    'void-style': 'off',
    // A telephone number is copied and pasted: it stays plain text.
    'tel-non-breaking': 'off',
  },
};
