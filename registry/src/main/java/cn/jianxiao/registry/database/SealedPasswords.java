package cn.jianxiao.registry.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * 密封口令: passwords that must be known again, sealed by AES-GCM with a key in a file that only its owner reads. Whoever has
 * only the registry's database cannot open them; several instances on one database share the file.
 */
public final class SealedPasswords {

    private static final String METHOD = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Path keyFile;
    private final SecureRandom random = new SecureRandom();

    /** @param keyFile made when a password is sealed and it is not there */
    public SealedPasswords(Path keyFile) {
        this.keyFile = keyFile.toAbsolutePath();
    }

    /** @param owner whose password it is: sealed for one, it opens for no other */
    public String seal(String owner, String password) {
        byte[] nonce = fresh(NONCE_BYTES);
        byte[] sealed = apply(Cipher.ENCRYPT_MODE, madeKey(), nonce, owner, password.getBytes(StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalStateException("a password cannot be sealed"));
        Base64.Encoder text = Base64.getEncoder().withoutPadding();
        return text.encodeToString(nonce) + '.' + text.encodeToString(sealed);
    }

    /** The password; empty where it was sealed with another key, which then has to be given anew. */
    public Optional<String> open(String owner, String sealed) {
        String[] parts = sealed.split("\\.", 2);
        if (parts.length < 2 || !Files.exists(keyFile)) {
            return Optional.empty();
        }
        Base64.Decoder text = Base64.getDecoder();
        return apply(Cipher.DECRYPT_MODE, key(), text.decode(parts[0]), owner, text.decode(parts[1]))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static Optional<byte[]> apply(int mode, byte[] key, byte[] nonce, String owner, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance(METHOD);
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return Optional.of(cipher.doFinal(content));
        } catch (GeneralSecurityException otherKey) { // the caller asks for the password anew
            return Optional.empty();
        }
    }

    private byte[] key() {
        try {
            return Base64.getDecoder().decode(Files.readString(keyFile).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("The key file cannot be read: " + keyFile, e);
        }
    }

    private byte[] madeKey() {
        try {
            Files.createDirectories(keyFile.getParent());
            Files.createFile(keyFile, ownerOnly());
            Files.writeString(keyFile, Base64.getEncoder().encodeToString(fresh(KEY_BYTES)));
        } catch (FileAlreadyExistsException present) {
            return key();
        } catch (IOException e) {
            throw new UncheckedIOException("The key file cannot be made: " + keyFile, e);
        }
        return key();
    }

    private byte[] fresh(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
