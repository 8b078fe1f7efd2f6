// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.discoveredCloudAppUser`, a complex type.
    DiscoveredCloudAppUser "microsoft.graph.security.discoveredCloudAppUser" "complex";
    /// `userIdentifier`: String, not null
    user_identifier "userIdentifier" "r": String,
}
