package cn.jianxiao.embedded.supervisor;

import java.io.IOException;

/** The port that the pages were wished on is in use. */
public final class PortTaken extends IOException {
    private static final long serialVersionUID = 1L;

    private final int port;

    PortTaken(int port) {
        super("port " + port + " is in use");
        this.port = port;
    }

    public int port() {
        return port;
    }
}
