/** JSON 形式: how records look outside: read one by one, written the same way. */
@NullMarked
package cn.jianxiao.ingest.json;

import org.jspecify.annotations.NullMarked;
