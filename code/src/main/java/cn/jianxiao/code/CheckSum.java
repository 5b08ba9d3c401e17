package cn.jianxiao.code;

/** 校验码: the check characters of the grammars. */
final class CheckSum {

    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private CheckSum() {}

    /** GB 32100: the check character that belongs to the first 17 characters. */
    static char creditCode(String text) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += Alphabet.CREDIT.value(text.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return Alphabet.CREDIT.symbol((31 - sum % 31) % 31);
    }

    /** GB 11714: the check character that belongs to the 8 characters from {@code start}. */
    static char organisationCode(String text, int start) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Alphabet.ORGANISATION.value(text.charAt(start + i)) * ORGANISATION_WEIGHTS[i];
        }
        return Alphabet.ORGANISATION_CHECK.symbol((11 - sum % 11) % 11);
    }
}
