package alchemist.datalake.source;

import alchemist.datalake.text.Lines;

/** Turns the lines of a file into something, and collects what is wrong with them. */
interface LineReader {

    /** Reads the current line. */
    void read(Lines lines);

    /** Rows accepted so far. */
    int size();

    CsvProblems problems();
}
