// @generated
use crate::{mg, models};

/// Requests on one [`HardwareConfigurationAssignment`](models::HardwareConfigurationAssignment):
/// `get`, `update`, `delete`.
///
/// For example `graph.device_management().hardware_configurations().id(id).assignments().id(id)`.
pub type HardwareConfigurationAssignmentResource = mg::One<
    models::HardwareConfigurationAssignment,
>;

/// Requests on a collection of
/// [`HardwareConfigurationAssignment`](models::HardwareConfigurationAssignment): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().hardware_configurations().id(id).assignments()`.
pub type HardwareConfigurationAssignmentCollection = mg::Many<
    models::HardwareConfigurationAssignment,
    HardwareConfigurationAssignmentResource,
>;
