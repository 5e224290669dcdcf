import { listed, type WordRow } from '../../text/word-row.ts';

type Row<Said> = WordRow & Said;

/** What German and French texts call works and terms: rows like those of paper-rules.ts, with their sentences in its test. */
export const otherNouns: Row<{ means: 'paper' | 'other work' | 'term' }>[] = [
  {
    id: 'paper-de',
    words: listed(
      'Studie, Veröffentlichung, Publikation, Fachartikel, Fachaufsatz, Forschungsarbeit, Vorabdruck, Doktorarbeit',
    ),
    means: 'paper',
    reason: 'German: written research; "Artikel" may be of the press',
  },
  {
    id: 'other-de',
    words: listed('Buch, Roman, Film, Vortrag, Blogbeitrag, Gesetz, Serie, Podcast, Kolumne, Interview'),
    means: 'other work',
    reason: 'German: has a title and is no paper',
  },
  {
    id: 'term-de',
    words: listed('Begriff, Konzept, Modell, Verfahren, Methode, Ansatz, System, Datensatz, Projekt'),
    means: 'term',
    reason: 'German: a quoted phrase behind these is what something is called',
  },
  {
    id: 'paper-fr',
    words: listed('étude, études, prépublication, thèse, papier'),
    means: 'paper',
    reason: 'French: written research; "article" and "publication" are in the English row',
  },
  {
    id: 'other-fr',
    words: listed(
      'livre, roman, conférence, billet de blog, billet, loi, série, chronique, entretien, article de presse',
    ),
    means: 'other work',
    reason: 'French: has a title and is no paper',
  },
  {
    id: 'term-fr',
    words: listed('concept de, terme, modèle, méthode, système, projet, jeu de données, notion de'),
    means: 'term',
    reason: 'French: a quoted phrase behind these is what something is called',
  },
];

export const otherNamings: Row<{ gives: 'title' | 'coin' }>[] = [
  {
    id: 'titled-de',
    words: listed('mit dem Titel, unter dem Titel, betitelt'),
    gives: 'title',
    reason: 'German: what follows is a title',
  },
  {
    id: 'titled-fr',
    words: listed('intitulé, intitulée, intitulés, intitulées, titré, titrée, sous le titre'),
    gives: 'title',
    reason: 'French: what follows is a title',
  },
  {
    id: 'coined-other',
    words: listed('sogenannte, sogenannten, genannt, appelé, appelée, dit, dite'),
    gives: 'coin',
    reason: 'German and French: brings in a word for something',
  },
];
