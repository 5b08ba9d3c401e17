package cn.jianxiao.ingest.exchange;

/** 故障: why a source cannot be read, or not wholly. */
public enum Trouble {
    /** No driver is there for such an address. */
    DRIVER_MISSING,
    /** The stored password cannot be opened any more. */
    PASSWORD_LOST,
    /** The database does not let us in. */
    NOT_CONNECTED,
    /** None of the standard's tables is there. */
    NO_TABLES,
    /** The database answered, then no more. */
    READING,
    /** Everything was read, but the states could not be written back. */
    WRITING_BACK,
    /** The log or the registry takes nothing now. */
    NOT_TAKEN
}
