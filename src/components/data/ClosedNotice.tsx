const words = {
  newer: 'A newer version of this page saved what is here. Reload to see and change it.',
  blocked:
    'This browser doesn’t let pages keep anything, so there’s nothing here to see or delete. A private window often does this.',
} as const;

/** Why nothing can be changed from this page. */
export function ClosedNotice({ why }: { why: keyof typeof words }) {
  return <p class="save-notice">{words[why]}</p>;
}
