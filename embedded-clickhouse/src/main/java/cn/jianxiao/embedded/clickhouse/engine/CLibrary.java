package cn.jianxiao.embedded.clickhouse.engine;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Binds an interface to a C library: each method calls the function of its name, {@code aB} being {@code prefix_a_b}. */
final class CLibrary {
    private static final Linker LINKER = Linker.nativeLinker();
    private static final Object[] NONE = {};

    private CLibrary() {}

    static <T> T bind(Path library, String prefix, Class<T> functions) {
        return bind(SymbolLookup.libraryLookup(library, Arena.global()), prefix, functions);
    }

    /** From the C library that every process has. */
    static <T> T bindStandard(Class<T> functions) {
        return bind(LINKER.defaultLookup(), "", functions);
    }

    private static <T> T bind(SymbolLookup symbols, String prefix, Class<T> functions) {
        Map<Method, MethodHandle> handles = new HashMap<>();
        for (Method method : functions.getDeclaredMethods())
            handles.put(method, handle(symbols, prefix + snakeCase(method.getName()), method));
        return functions.cast(Proxy.newProxyInstance(
                functions.getClassLoader(), new Class<?>[] {functions}, (self, method, arguments) -> {
                    MethodHandle handle = handles.get(method);
                    if (handle == null) throw new UnsupportedOperationException(method.toString());
                    return handle.invokeExact((Object[]) (arguments == null ? NONE : arguments));
                }));
    }

    private static MethodHandle handle(SymbolLookup symbols, String name, Method method) {
        MemorySegment function = symbols.find(name).orElseThrow(() -> new UnsatisfiedLinkError(name));
        MemoryLayout[] parameters =
                Arrays.stream(method.getParameterTypes()).map(CLibrary::layout).toArray(MemoryLayout[]::new);
        FunctionDescriptor shape = method.getReturnType() == void.class
                ? FunctionDescriptor.ofVoid(parameters)
                : FunctionDescriptor.of(layout(method.getReturnType()), parameters);
        return LINKER.downcallHandle(function, shape)
                .asSpreader(Object[].class, parameters.length)
                .asType(MethodType.methodType(Object.class, Object[].class));
    }

    private static MemoryLayout layout(Class<?> type) {
        if (type == int.class) return ValueLayout.JAVA_INT;
        if (type == long.class) return ValueLayout.JAVA_LONG;
        if (type == double.class) return ValueLayout.JAVA_DOUBLE;
        if (type == MemorySegment.class) return ValueLayout.ADDRESS;
        throw new IllegalArgumentException("no C type for " + type);
    }

    private static String snakeCase(String camelCase) {
        return camelCase.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
