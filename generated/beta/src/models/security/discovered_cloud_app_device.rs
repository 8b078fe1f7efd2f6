// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.discoveredCloudAppDevice`, a complex type.
    DiscoveredCloudAppDevice "microsoft.graph.security.discoveredCloudAppDevice" "complex";
    /// `name`: String, not null
    name "name" "r": String,
}
