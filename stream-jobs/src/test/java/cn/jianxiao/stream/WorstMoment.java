package cn.jianxiao.stream;

/** The worst moments for a job to fail, as far as its output is concerned. */
enum WorstMoment {
    /** A checkpoint is complete; rows of the next interval are stored already and will be made again. */
    ROWS_STORED_AFTER_A_COMPLETE_CHECKPOINT,
    /** One writer has stored its rows for a checkpoint, the other fails: the checkpoint is never complete. */
    ROWS_STORED_FOR_A_CHECKPOINT_THAT_IS_NEVER_COMPLETE,
    /** A writer has stored its rows and fails before it can say so. */
    BETWEEN_THE_FLUSH_AND_ITS_ACKNOWLEDGEMENT
}
