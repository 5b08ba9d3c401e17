package cn.jianxiao.dashboard.notify;

import java.util.Locale;

/**
 * 信件: what is sent, in each of its forms.
 *
 * @param id of this letter, the same however often it is tried
 * @param text without any marks
 * @param html the same as a page
 * @param json the same for machines
 */
record Letter(String id, Locale language, String subject, String text, String html, String json) {}
