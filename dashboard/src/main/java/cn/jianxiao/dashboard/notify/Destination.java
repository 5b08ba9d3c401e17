package cn.jianxiao.dashboard.notify;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 去向: whether a webhook's address may be called. Without this, whoever may name one could look around in the network
 * of the server.
 */
record Destination(Set<String> innerHosts) {

    private static final int UNIQUE_LOCAL = 0xFC;
    private static final int SHARED_FIRST = 100;

    /** @throws UnknownHostException when there is no such host */
    boolean mayBeCalled(URI address) throws UnknownHostException {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return innerHosts.contains(host)
                || Stream.of(InetAddress.getAllByName(host)).noneMatch(Destination::isInner);
    }

    private static boolean isInner(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || (address instanceof Inet6Address ? isUniqueLocal(bytes) : isSharedOrReserved(bytes));
    }

    /** fc00::/7. */
    private static boolean isUniqueLocal(byte[] bytes) {
        return (bytes[0] & 0xFE) == UNIQUE_LOCAL;
    }

    /** 100.64.0.0/10, where clouds keep their own services, 0.0.0.0/8 and 240.0.0.0/4. */
    private static boolean isSharedOrReserved(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        return first == 0 || first >= 0xF0 || first == SHARED_FIRST && (bytes[1] & 0xC0) == 0x40;
    }
}
