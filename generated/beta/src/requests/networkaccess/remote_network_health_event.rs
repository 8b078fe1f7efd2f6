// @generated
use crate::{mg, models};

/// One `microsoft.graph.networkaccess.remoteNetworkHealthEvent`, by its URL.
///
/// For example `/networkAccess/logs/remoteNetworks/{remoteNetworkHealthEvent-id}`.
pub type RemoteNetworkHealthEventResource = mg::One<
    models::networkaccess::RemoteNetworkHealthEvent,
>;

/// A collection of `microsoft.graph.networkaccess.remoteNetworkHealthEvent`, by its URL.
///
/// For example `/networkAccess/logs/remoteNetworks`.
pub type RemoteNetworkHealthEventCollection = mg::Many<
    models::networkaccess::RemoteNetworkHealthEvent,
    RemoteNetworkHealthEventResource,
>;
