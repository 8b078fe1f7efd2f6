// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.discoveredCloudAppDevice`, by its URL.
pub type DiscoveredCloudAppDeviceResource = mg::One<
    models::security::DiscoveredCloudAppDevice,
>;

/// A collection of `microsoft.graph.security.discoveredCloudAppDevice`, by its URL.
pub type DiscoveredCloudAppDeviceCollection = mg::Many<
    models::security::DiscoveredCloudAppDevice,
    DiscoveredCloudAppDeviceResource,
>;
