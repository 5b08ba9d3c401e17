package cn.jianxiao.embedded.instance;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** 端口: choosing those that are free on the loopback. */
public final class Ports {
    private static final String LOOPBACK = "127.0.0.1";

    private Ports() {}

    /** So many different free ones. */
    public static List<Integer> free(int count) throws IOException {
        var open = new ArrayList<ServerSocket>();
        try {
            while (open.size() < count) { // all open at once, so that none comes twice
                open.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return open.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            for (var socket : open) {
                socket.close();
            }
        }
    }

    /** The wished one when nobody uses it, otherwise any free one. */
    public static int preferring(int wished) throws IOException {
        return isFree(wished) ? wished : free(1).getFirst();
    }

    /** Whether the loopback can be listened at on that port. */
    public static boolean isFree(int port) {
        return isFree(LOOPBACK, port);
    }

    /** Whether an address of this machine can be listened at on that port. */
    public static boolean isFree(String address, int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(address, port));
            return true;
        } catch (IOException e) {
            return false; // somebody listens, or it may not be opened: both mean another one
        }
    }
}
