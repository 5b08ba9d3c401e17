package cn.jianxiao.registry.audit;

import cn.jianxiao.code.graph.Stamp;
import java.time.Instant;

/**
 * 审计记录: something that is to be noted because no other table tells it. Texts that come from outside are cut to their
 * columns, and characters that cannot be seen become {@code ?}, so that whatever is tried can be noted.
 *
 * @param account who, as typed where nobody was let in; {@code key:ID} for a system; empty for nobody
 * @param address from where; empty where it is not known
 * @param subject what it was done to
 * @param detail more of it; never a password, never the content of a record
 */
public record AuditEntry(
        AuditKind kind,
        AuditDeed deed,
        String account,
        String department,
        String address,
        String subject,
        String detail,
        Instant at) {

    /** Characters of an account's name that are kept. */
    public static final int LONGEST_ACCOUNT = 128;

    /** Characters of an address that are kept. */
    public static final int LONGEST_ADDRESS = 64;

    private static final int LONGEST_DEPARTMENT = 64;
    private static final int LONGEST_SUBJECT = 512;
    private static final int LONGEST_DETAIL = 1024;

    public AuditEntry {
        account = plain(account, LONGEST_ACCOUNT);
        department = plain(department, LONGEST_DEPARTMENT);
        address = plain(address, LONGEST_ADDRESS);
        subject = plain(subject, LONGEST_SUBJECT);
        detail = plain(detail, LONGEST_DETAIL);
    }

    /** Something done by one who is known, from an address that does not matter. */
    public static AuditEntry of(AuditKind kind, AuditDeed deed, Stamp stamp, String subject, String detail) {
        return new AuditEntry(
                kind, deed, stamp.by().account(), stamp.by().department(), "", subject, detail, stamp.at());
    }

    /** A text as a column takes it. */
    public static String plain(String text, int longest) {
        String seen = text.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
        if (seen.length() <= longest) {
            return seen;
        }
        int end = Character.isHighSurrogate(seen.charAt(longest - 1)) ? longest - 1 : longest;
        return seen.substring(0, end);
    }
}
