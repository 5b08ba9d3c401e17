package cn.jianxiao.embedded.clickhouse.http;

import java.io.FilterInputStream;
import java.io.InputStream;

/** An upload that readers in between cannot close: what they leave must still be read before an error is answered. */
final class KeptOpen extends FilterInputStream {
    KeptOpen(InputStream in) {
        super(in);
    }

    @Override
    public void close() {
        // the exchange closes it
    }
}
