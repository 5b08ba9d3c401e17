package cn.jianxiao.registry.material;

/**
 * 材料标识: by which a material is known.
 *
 * @param source the system that reports it
 * @param id what it calls it; the same id again is the same material
 */
public record MaterialKey(String source, String id) {

    @Override
    public String toString() {
        return source + '/' + id;
    }
}
