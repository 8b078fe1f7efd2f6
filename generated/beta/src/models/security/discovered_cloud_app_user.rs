// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.discoveredCloudAppUser`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-discoveredcloudappuser?view=graph-rest-beta>
    DiscoveredCloudAppUser "microsoft.graph.security.discoveredCloudAppUser" "entity";
    /// `userIdentifier`: String, key, not null
    user_identifier "userIdentifier" "kr": String,
}
