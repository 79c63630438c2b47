package io.github.chancery.serve.reconcile;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.chancery.model.EntityKey;

/**
 * What a client is told of the service before it asks.
 *
 * @param root the address of the server
 */
record Manifest(String root) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SCHEMA = "https://w3id.org/diplomatic-meetings#";
    private static final int WIDTH = 400;
    private static final int HEIGHT = 120;

    ObjectNode json() {
        ObjectNode manifest = JSON.createObjectNode();
        manifest.putArray("versions").add("0.2");
        manifest.put("name", "Chancery: people, countries, organisations, places and topics of diplomacy")
                .put("identifierSpace", EntityKey.ITEMS)
                .put("schemaSpace", SCHEMA)
                .put("batchSize", ReconcilePage.BATCH);
        manifest.putObject("view").put("url", root + "entity/{{id}}");
        ArrayNode types = manifest.putArray("defaultTypes");
        for (EntityType type : EntityType.values()) {
            type.addTo(types.addObject());
        }
        manifest.putObject("preview")
                .put("url", root + "reconcile/preview?id={{id}}")
                .put("width", WIDTH)
                .put("height", HEIGHT);
        ObjectNode suggest = manifest.putObject("suggest");
        for (String kind : new String[] {"entity", "type", "property"}) {
            suggest.putObject(kind).put("service_url", root + "reconcile").put("service_path", "/suggest/" + kind);
        }
        ObjectNode extend = manifest.putObject("extend");
        extend.putObject("propose_properties")
                .put("service_url", root + "reconcile")
                .put("service_path", "/properties");
        extend.putArray("property_settings");
        return manifest;
    }
}
