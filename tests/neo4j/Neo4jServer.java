import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** A Neo4j for the tests: HOME PORT [PASSWORD]. With a password the user "neo4j" must log in. */
public class Neo4jServer {
    public static void main(String[] args) throws Exception {
        Path home = Path.of(args[0]);
        int port = Integer.parseInt(args[1]);
        String password = args.length > 2 ? args[2] : null;

        DatabaseManagementService service = new DatabaseManagementServiceBuilder(home)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
                .setConfig(GraphDatabaseSettings.auth_enabled, password != null)
                // The tests fill and empty the graph again and again: a statement known already is not planned anew for that.
                .setConfig(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofDays(1))
                .setConfig(GraphDatabaseSettings.query_statistics_divergence_threshold, 1.0)
                .build();
        if (password != null) {
            service.database("system").executeTransactionally(
                    "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
        }
        System.out.println("ready");

        // Standard input ends with the process that started this one, even if that was killed.
        while (System.in.read() >= 0) { }
        // What it stored is thrown away: closing it in order would take ten seconds.
        Runtime.getRuntime().halt(0);
    }
}
