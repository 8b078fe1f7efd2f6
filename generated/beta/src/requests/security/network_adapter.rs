// @generated
use crate::{mg, models};

/// Requests on one [`NetworkAdapter`](models::security::NetworkAdapter): `get`, `update`, `delete`.
///
/// For example
/// `graph.security().identities().sensors().id(id).settings().network_adapters().id(id)`.
pub type NetworkAdapterResource = mg::One<models::security::NetworkAdapter>;

/// Requests on a collection of [`NetworkAdapter`](models::security::NetworkAdapter): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.security().identities().sensors().id(id).settings().network_adapters()`.
pub type NetworkAdapterCollection = mg::Many<
    models::security::NetworkAdapter,
    NetworkAdapterResource,
>;
