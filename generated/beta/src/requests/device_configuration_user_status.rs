// @generated
use crate::{mg, models};

/// Requests on one [`DeviceConfigurationUserStatus`](models::DeviceConfigurationUserStatus): `get`,
/// `update`, `delete`.
///
/// For example `graph.device_management().device_configurations().id(id).user_statuses().id(id)`.
pub type DeviceConfigurationUserStatusResource = mg::One<
    models::DeviceConfigurationUserStatus,
>;

/// Requests on a collection of
/// [`DeviceConfigurationUserStatus`](models::DeviceConfigurationUserStatus): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().device_configurations().id(id).user_statuses()`.
pub type DeviceConfigurationUserStatusCollection = mg::Many<
    models::DeviceConfigurationUserStatus,
    DeviceConfigurationUserStatusResource,
>;
