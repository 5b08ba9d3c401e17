package cn.jianxiao.ingest.exchange;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 驱动: the JDBC drivers of the product and those that lie as jars in a folder, because not every driver's licence lets us
 * ship it. The folder is looked at again whenever no driver takes an address.
 */
public final class Drivers {

    private static final Logger LOG = LoggerFactory.getLogger(Drivers.class);

    /** Milliseconds after which a database that says nothing is given up. */
    private static final int PATIENCE = 300_000;

    private final Path folder;
    private List<Path> loaded = List.of();
    private List<Driver> drivers = List.of();

    /** @param folder need not be there */
    public Drivers(Path folder) {
        this.folder = folder.toAbsolutePath();
        this.drivers = all(List.of());
    }

    /** Where a driver is to be put. */
    public Path folder() {
        return folder;
    }

    /**
     * Connects, without automatic commit.
     *
     * @throws ExchangeTrouble when there is no driver, or the database does not let us in
     */
    public Connection connect(String url, String user, String password) throws ExchangeTrouble {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        for (Driver driver : fitting(url)) {
            try {
                Connection connection = driver.connect(url, login);
                if (connection != null) {
                    connection.setAutoCommit(false);
                    connection.setNetworkTimeout(Runnable::run, PATIENCE);
                    return connection;
                }
            } catch (SQLException e) {
                throw new ExchangeTrouble(Trouble.NOT_CONNECTED, e);
            }
        }
        throw new ExchangeTrouble(Trouble.DRIVER_MISSING, folder.toString());
    }

    private synchronized List<Driver> fitting(String url) throws ExchangeTrouble {
        List<Driver> fitting = accepting(url);
        List<Path> jars = jars();
        if (fitting.isEmpty() && !jars.equals(loaded)) {
            drivers = all(jars);
            loaded = jars;
            fitting = accepting(url);
        }
        return fitting;
    }

    private List<Driver> accepting(String url) throws ExchangeTrouble {
        List<Driver> accepting = new ArrayList<>();
        for (Driver driver : drivers) {
            try {
                if (driver.acceptsURL(url)) {
                    accepting.add(driver);
                }
            } catch (SQLException e) {
                throw new ExchangeTrouble(Trouble.NOT_CONNECTED, e);
            }
        }
        return accepting;
    }

    private List<Path> jars() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            LOG.warn("The folder of drivers cannot be read: {}", folder, e);
            return List.of();
        }
    }

    private static List<Driver> all(List<Path> jars) {
        ClassLoader ours = Drivers.class.getClassLoader();
        ClassLoader with = jars.isEmpty()
                ? ours
                : new URLClassLoader(jars.stream().map(Drivers::url).toArray(URL[]::new), ours);
        return ServiceLoader.load(Driver.class, with).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("a file has an address: " + jar, e);
        }
    }
}
