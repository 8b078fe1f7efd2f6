// @generated
use crate::{mg, models};

/// Requests on one [`DeviceLocalCredentialInfo`](models::DeviceLocalCredentialInfo): `get`,
/// `update`, `delete`.
///
/// For example `graph.directory().device_local_credentials().id(id)`.
pub type DeviceLocalCredentialInfoResource = mg::One<models::DeviceLocalCredentialInfo>;

/// Requests on a collection of [`DeviceLocalCredentialInfo`](models::DeviceLocalCredentialInfo):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.directory().device_local_credentials()`.
pub type DeviceLocalCredentialInfoCollection = mg::Many<
    models::DeviceLocalCredentialInfo,
    DeviceLocalCredentialInfoResource,
>;
