// @generated
use crate::{mg, models};

/// Requests on one [`DeviceLink`](models::networkaccess::DeviceLink): `get`, `update`, `delete`.
///
/// For example
/// `graph.network_access().connectivity().remote_networks().id(id).device_links().id(id)`.
pub type DeviceLinkResource = mg::One<models::networkaccess::DeviceLink>;

/// Requests on a collection of [`DeviceLink`](models::networkaccess::DeviceLink): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.network_access().connectivity().remote_networks().id(id).device_links()`.
pub type DeviceLinkCollection = mg::Many<
    models::networkaccess::DeviceLink,
    DeviceLinkResource,
>;
