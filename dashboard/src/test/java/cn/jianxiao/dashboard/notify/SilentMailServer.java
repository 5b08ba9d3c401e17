package cn.jianxiao.dashboard.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A mail server that takes a whole mail and then says nothing any more. */
final class SilentMailServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final CountDownLatch whole = new CountDownLatch(1);

    SilentMailServer() throws IOException {
        Thread.ofPlatform().daemon().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Waits until the last line of a mail has come. */
    boolean receivedWhole() throws InterruptedException {
        return whole.await(90, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        try (Socket client = socket.accept();
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            OutputStream out = client.getOutputStream();
            say(out, "220 ready");
            boolean content = false;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (content && line.equals(".")) {
                    whole.countDown();
                } else if (!content) {
                    content = line.toUpperCase(Locale.ROOT).equals("DATA");
                    say(out, content ? "354 go on" : "250 fine");
                }
            }
        } catch (SocketException gone) {
            assertThat(whole.getCount())
                    .as("the client went away before its mail was whole")
                    .isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
