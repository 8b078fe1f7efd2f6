// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.discoveredCloudAppInfo`, by its URL.
pub type DiscoveredCloudAppInfoResource = mg::One<
    models::security::DiscoveredCloudAppInfo,
>;
