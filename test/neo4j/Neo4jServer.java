import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j in the folder named, on a free port of this machine, with so many MB of page cache. It goes, and the folder
 * with it, when its input ends; the folder stays where a third argument says `keep`.
 */
class Neo4jServer {
    public static void main(String[] args) throws IOException {
        var home = Path.of(args[0]);
        var server = new DatabaseManagementServiceBuilder(home)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                .setConfig(GraphDatabaseSettings.auth_enabled, false)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(Long.parseLong(args[1])))
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .build();
        var database = (GraphDatabaseAPI) server.database("neo4j");
        var ports = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        System.out.println("READY " + ports.getLocalAddress(ConnectorType.BOLT).getPort());
        // The pipe closes when the test run ends, however it ends: after kill -9 nobody is left to ask us to stop.
        while (System.in.read() >= 0) {}
        if (args.length > 2 && args[2].equals("keep")) {
            server.shutdown();
            Runtime.getRuntime().halt(0);
        }
        // No orderly shutdown: it takes ten seconds, and nothing of this is needed again.
        try (var files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }
}
