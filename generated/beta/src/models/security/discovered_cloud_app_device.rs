// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.discoveredCloudAppDevice`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-discoveredcloudappdevice?view=graph-rest-beta>
    DiscoveredCloudAppDevice "microsoft.graph.security.discoveredCloudAppDevice" "entity";
    /// `name`: String, key, not null
    name "name" "kr": String,
}
