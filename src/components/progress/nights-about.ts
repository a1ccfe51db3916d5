/** What a note of a night is, said where there is none yet, with and without scripts. */
export const aboutNights =
  'If you like, keep two rough numbers of a night: your child’s longest stretch, and how often they woke. And one for you: your own longest stretch. About is near enough, any of it can stay blank, and so can any night. If counting makes nights feel longer, leave it be.';
