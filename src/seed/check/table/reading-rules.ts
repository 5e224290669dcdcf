/** What the reader stumbles over, before an entry is an entry. */
import type { Rule } from '../rule.ts';

const error = 'error';

export const readingRules: Rule[] = [
  {
    id: 'not-a-file',
    severity: error,
    title: 'Something with the name of a seed file is no plain file',
    why: 'A device or a pipe may never end, and is not the same when it is read again.',
    advice: 'Put a plain file there, or give it another name.',
  },
  {
    id: 'link',
    severity: error,
    title: 'A link leads out of the folder, or nowhere',
    why: 'What is outside of the folder is not reviewed with it, and may be any file of the machine.',
    advice: 'Copy the file into the folder.',
  },
  {
    id: 'too-large',
    severity: error,
    title: 'More than is read',
    why: 'Limits keep a slip, or malice, from filling the memory; the message says which one was met.',
    advice: 'Make several files or entries of it; JSON may be larger than YAML.',
  },
  {
    id: 'encoding',
    severity: error,
    title: 'The bytes are no text',
    why: 'A wrong encoding turns letters into others, and labels with them.',
    advice: 'Save the file as UTF-8.',
  },
  {
    id: 'yaml',
    severity: error,
    title: 'No valid YAML or JSON',
    why: 'Of a file that is broken at one place nothing is used: the rest may not be what its author meant either.',
    advice: 'Look at this line and the one above: indentation, quotes and brackets.',
  },
  {
    id: 'alias',
    severity: error,
    title: 'An alias leads nowhere, into itself, or stands for too much',
    why: 'A few lines of aliases can stand for more values than any memory holds.',
    advice: 'Write the values out.',
  },
  {
    id: 'tag',
    severity: error,
    title: 'A YAML tag',
    why: 'Tags make programs build things or read files. Seeds are texts, lists and maps, and nothing else.',
    advice: 'Take the tag away; put the text in quotes if it begins with "!".',
  },
  {
    id: 'bad-key',
    severity: error,
    title: 'A key that is no text',
    why: 'Fields have names; a list or map as a key is a slip in the indentation.',
    advice: 'Write the field’s name, a colon and a space before the value.',
  },
  {
    id: 'forbidden-key',
    severity: error,
    title: 'A key that programs stumble over',
    why: 'In JavaScript an assignment to "__proto__" changes every object of the program.',
    advice: 'Take it away.',
  },
  {
    id: 'duplicate-key',
    severity: error,
    title: 'A field twice in one entry',
    why: 'Which of the two counts depends on the reader.',
    advice: 'Join the two, or take one away.',
  },
  {
    id: 'include',
    severity: error,
    title: 'A file that wants to include another',
    why: 'Seeds include nothing: what is in a folder is read, and what is elsewhere is not part of it.',
    advice: 'Take the line away, and put the file into the folder: all its files are read together.',
  },
  {
    id: 'unknown-field',
    severity: error,
    title: 'A field that seeds do not have',
    why: 'A misspelt field would be left out without a word.',
    advice: 'Correct the name; the editor’s completion shows which there are.',
  },
  {
    id: 'missing-field',
    severity: error,
    title: 'An entry without its id or name',
    why: 'Without an id nothing can refer to it, and without a name no brief can mention it.',
    advice: 'Add the field.',
  },
  {
    id: 'wrong-type',
    severity: error,
    title: 'A value of another kind than the field has',
    why: 'A text where a list belongs would be taken apart into letters somewhere else.',
    advice: 'Write a list as [one, two], and a text that looks like something else in quotes.',
  },
  {
    id: 'bad-value',
    severity: error,
    title: 'A value that the field cannot have',
    why: 'Ids are parts of addresses, labels are read by people: each has characters and lengths that it can have.',
    advice: 'Correct the value as the message says.',
  },
  {
    id: 'second-scheme',
    severity: error,
    title: 'Two schemes in one folder',
    why: 'A folder is one vocabulary, with one title and one licence.',
    advice: 'Join the two, or put the other vocabulary into a folder of its own.',
  },
];
