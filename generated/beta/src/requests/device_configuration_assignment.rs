// @generated
use crate::{mg, models};

/// Requests on one [`DeviceConfigurationAssignment`](models::DeviceConfigurationAssignment): `get`,
/// `update`, `delete`.
///
/// For example `graph.device_management().device_configurations().id(id).assignments().id(id)`.
pub type DeviceConfigurationAssignmentResource = mg::One<
    models::DeviceConfigurationAssignment,
>;

/// Requests on a collection of
/// [`DeviceConfigurationAssignment`](models::DeviceConfigurationAssignment): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().device_configurations().id(id).assignments()`.
pub type DeviceConfigurationAssignmentCollection = mg::Many<
    models::DeviceConfigurationAssignment,
    DeviceConfigurationAssignmentResource,
>;
