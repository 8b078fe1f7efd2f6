// @generated
use crate::{mg, models};

/// Requests on one [`DeviceManagementResourceAccessProfileAssignment`]: `get`, `update`, `delete`.
///
/// For example `graph.device_management().resource_access_profiles().id(id).assignments().id(id)`.
///
/// [`DeviceManagementResourceAccessProfileAssignment`]: models::DeviceManagementResourceAccessProfileAssignment
pub type DeviceManagementResourceAccessProfileAssignmentResource = mg::One<
    models::DeviceManagementResourceAccessProfileAssignment,
>;

/// Requests on a collection of [`DeviceManagementResourceAccessProfileAssignment`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().resource_access_profiles().id(id).assignments()`.
///
/// [`DeviceManagementResourceAccessProfileAssignment`]: models::DeviceManagementResourceAccessProfileAssignment
pub type DeviceManagementResourceAccessProfileAssignmentCollection = mg::Many<
    models::DeviceManagementResourceAccessProfileAssignment,
    DeviceManagementResourceAccessProfileAssignmentResource,
>;
