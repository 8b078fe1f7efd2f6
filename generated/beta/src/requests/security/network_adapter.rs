// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.networkAdapter`, by its URL.
///
/// For example `/security/identities/sensors/{sensor-id}/settings/networkAdapters/{networkAdapter-id}`.
pub type NetworkAdapterResource = mg::One<models::security::NetworkAdapter>;

/// A collection of `microsoft.graph.security.networkAdapter`, by its URL.
///
/// For example `/security/identities/sensors/{sensor-id}/settings/networkAdapters`.
pub type NetworkAdapterCollection = mg::Many<
    models::security::NetworkAdapter,
    NetworkAdapterResource,
>;
