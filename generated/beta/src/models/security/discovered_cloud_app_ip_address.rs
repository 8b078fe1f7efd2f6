// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.discoveredCloudAppIPAddress`, a complex type.
    DiscoveredCloudAppIpAddress "microsoft.graph.security.discoveredCloudAppIPAddress" "complex";
    /// `ipAddress`: String, not null
    ip_address "ipAddress" "r": String,
}
