package cn.jianxiao.registry.material;

/**
 * 文件: where the file of a material lies. The registry keeps no files.
 *
 * @param uri as the source serves it
 * @param sha256 of its bytes, 64 small hexadecimal digits
 * @param size in bytes
 */
public record FileReference(String name, String uri, String sha256, long size) {}
