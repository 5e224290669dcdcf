/** Short forms that every reader of news about computers knows, and numerals. */
export const wellKnown = new Set(
  (
    '2D 3D 4D AI AM API CD CEO CPU CSV CTO DNA EU FAQ GB GPU GPUs HTML HTTP HTTPS ID II III IP IT IV JSON KB MB MRI NOT ' +
    'OK OR PC PDF PM RAM RGB RNA SMS SQL TB TV UI UK UN URL URLs US USA USB VI VII VIII WWW XML XOR AND YAML'
  ).split(' '),
);
