package alchemist.app.blotter;

/** How a word is coloured; the word itself says the same. */
enum Tone {
    PLAIN,
    /** Up, long, buy. */
    UP,
    /** Down, short, sell. */
    DOWN,
    /** Refused or failed. */
    ATTENTION,
    /** Under way. */
    BUSY,
    /** Over, of no consequence. */
    QUIET
}
