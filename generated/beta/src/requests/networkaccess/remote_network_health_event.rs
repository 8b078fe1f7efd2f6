// @generated
use crate::{mg, models};

/// Requests on one [`RemoteNetworkHealthEvent`](models::networkaccess::RemoteNetworkHealthEvent):
/// `get`, `update`, `delete`.
///
/// For example `graph.network_access().logs().remote_networks().id(id)`.
pub type RemoteNetworkHealthEventResource = mg::One<
    models::networkaccess::RemoteNetworkHealthEvent,
>;

/// Requests on a collection of
/// [`RemoteNetworkHealthEvent`](models::networkaccess::RemoteNetworkHealthEvent): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.network_access().logs().remote_networks()`.
pub type RemoteNetworkHealthEventCollection = mg::Many<
    models::networkaccess::RemoteNetworkHealthEvent,
    RemoteNetworkHealthEventResource,
>;
