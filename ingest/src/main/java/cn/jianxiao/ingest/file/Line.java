package cn.jianxiao.ingest.file;

/**
 * One record on its way out.
 *
 * @param text one line without its end, in the JSON form or as broken as it was found
 */
record Line(Target target, String text) {}
