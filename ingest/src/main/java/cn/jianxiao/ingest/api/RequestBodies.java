package cn.jianxiao.ingest.api;

import cn.jianxiao.ingest.json.RawRecords;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Takes a request's body whole before any of its records is taken, so that a body that is too large or torn leaves
 * nothing behind.
 */
final class RequestBodies {

    private static final MediaType LINES = MediaType.APPLICATION_NDJSON;

    private final int longest;

    RequestBodies(int longest) {
        this.longest = longest;
    }

    /**
     * The records of the body.
     *
     * @throws RefusedRequest when it cannot be taken
     */
    Iterator<String> records(HttpServletRequest request) {
        MediaType type = mediaType(request);
        Reader text = new InputStreamReader(new ByteArrayInputStream(bytes(request)), StandardCharsets.UTF_8);
        return LINES.isCompatibleWith(type) ? RawRecords.lines(text) : RawRecords.document(text);
    }

    /** As many as the request says, or as there may be where it does not say or has packed them. */
    long announced(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        boolean plain = request.getHeader(HttpHeaders.CONTENT_ENCODING) == null;
        return plain && length >= 0 ? Math.min(length, longest) : longest;
    }

    private byte[] bytes(HttpServletRequest request) {
        String encoding = String.valueOf(request.getHeader(HttpHeaders.CONTENT_ENCODING));
        try {
            return switch (encoding.toLowerCase(Locale.ROOT)) {
                case "null", "identity" -> bytes(request.getInputStream());
                case "gzip", "x-gzip" -> bytes(new GZIPInputStream(request.getInputStream()));
                default ->
                    throw new RefusedRequest(
                            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                            "problem.content-encoding",
                            HttpHeaders.CONTENT_ENCODING,
                            encoding);
            };
        } catch (IOException e) {
            throw new RefusedRequest(
                    HttpStatus.BAD_REQUEST, "problem.unreadable-body", "", String.valueOf(e.getMessage()));
        }
    }

    private byte[] bytes(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(longest);
        if (in.read() >= 0) {
            throw new RefusedRequest(
                    HttpStatus.CONTENT_TOO_LARGE, "problem.body-too-large", "", String.valueOf(longest));
        }
        return bytes;
    }

    private static MediaType mediaType(HttpServletRequest request) {
        String given = String.valueOf(request.getContentType());
        try {
            MediaType type = MediaType.parseMediaType(given);
            if (LINES.isCompatibleWith(type) || MediaType.APPLICATION_JSON.isCompatibleWith(type)) {
                return type;
            }
        } catch (InvalidMediaTypeException e) {
            throw unsupported(given);
        }
        throw unsupported(given);
    }

    private static RefusedRequest unsupported(String given) {
        return new RefusedRequest(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE, "problem.media-type", HttpHeaders.CONTENT_TYPE, given);
    }
}
