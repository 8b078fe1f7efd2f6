// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.discoveredCloudAppIPAddress`, by its URL.
pub type DiscoveredCloudAppIpAddressResource = mg::One<
    models::security::DiscoveredCloudAppIpAddress,
>;

/// A collection of `microsoft.graph.security.discoveredCloudAppIPAddress`, by its URL.
pub type DiscoveredCloudAppIpAddressCollection = mg::Many<
    models::security::DiscoveredCloudAppIpAddress,
    DiscoveredCloudAppIpAddressResource,
>;
