package cn.jianxiao.stream.project;

import cn.jianxiao.sql.row.Row;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** A row without its version, which tells how its content came about. */
final class Unversioned {

    private Unversioned() {}

    @SuppressWarnings("unchecked")
    static <R extends Row> R of(R row) {
        RecordComponent[] components = row.getClass().getRecordComponents();
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = components[i].getName().equals("version")
                        ? (Object) 0L
                        : components[i].getAccessor().invoke(row);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return (R) row.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
