// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.discoveredCloudAppIPAddress`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-discoveredcloudappipaddress?view=graph-rest-beta>
    DiscoveredCloudAppIpAddress "microsoft.graph.security.discoveredCloudAppIPAddress" "entity";
    /// `ipAddress`: String, key, not null
    ip_address "ipAddress" "kr": String,
}
