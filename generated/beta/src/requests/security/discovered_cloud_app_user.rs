// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.discoveredCloudAppUser`, by its URL.
pub type DiscoveredCloudAppUserResource = mg::One<
    models::security::DiscoveredCloudAppUser,
>;

/// A collection of `microsoft.graph.security.discoveredCloudAppUser`, by its URL.
pub type DiscoveredCloudAppUserCollection = mg::Many<
    models::security::DiscoveredCloudAppUser,
    DiscoveredCloudAppUserResource,
>;
