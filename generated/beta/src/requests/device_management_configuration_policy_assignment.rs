// @generated
use crate::{mg, models};

/// Requests on one [`DeviceManagementConfigurationPolicyAssignment`]: `get`, `update`, `delete`.
///
/// For example `graph.device_management().compliance_policies().id(id).assignments().id(id)`.
///
/// [`DeviceManagementConfigurationPolicyAssignment`]: models::DeviceManagementConfigurationPolicyAssignment
pub type DeviceManagementConfigurationPolicyAssignmentResource = mg::One<
    models::DeviceManagementConfigurationPolicyAssignment,
>;

/// Requests on a collection of [`DeviceManagementConfigurationPolicyAssignment`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().compliance_policies().id(id).assignments()`.
///
/// [`DeviceManagementConfigurationPolicyAssignment`]: models::DeviceManagementConfigurationPolicyAssignment
pub type DeviceManagementConfigurationPolicyAssignmentCollection = mg::Many<
    models::DeviceManagementConfigurationPolicyAssignment,
    DeviceManagementConfigurationPolicyAssignmentResource,
>;
