// @generated
use crate::{mg, models};

/// Requests on one
/// [`ConnectivityConfigurationLink`](models::networkaccess::ConnectivityConfigurationLink): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .network_access()
///     .connectivity()
///     .remote_networks()
///     .id(id)
///     .connectivity_configuration()
///     .links()
///     .id(id)
/// ```
pub type ConnectivityConfigurationLinkResource = mg::One<
    models::networkaccess::ConnectivityConfigurationLink,
>;

/// Requests on a collection of
/// [`ConnectivityConfigurationLink`](models::networkaccess::ConnectivityConfigurationLink): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .network_access()
///     .connectivity()
///     .remote_networks()
///     .id(id)
///     .connectivity_configuration()
///     .links()
/// ```
pub type ConnectivityConfigurationLinkCollection = mg::Many<
    models::networkaccess::ConnectivityConfigurationLink,
    ConnectivityConfigurationLinkResource,
>;
