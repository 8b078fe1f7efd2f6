// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceManagementConfigurationPolicyAssignment`, by its URL.
///
/// For example `/deviceManagement/compliancePolicies/{deviceManagementCompliancePolicy-id}/assignments/{deviceManagementConfigurationPolicyAssignment-id}`.
pub type DeviceManagementConfigurationPolicyAssignmentResource = mg::One<
    models::DeviceManagementConfigurationPolicyAssignment,
>;

/// A collection of `microsoft.graph.deviceManagementConfigurationPolicyAssignment`, by its URL.
///
/// For example `/deviceManagement/compliancePolicies/{deviceManagementCompliancePolicy-id}/assignments`.
pub type DeviceManagementConfigurationPolicyAssignmentCollection = mg::Many<
    models::DeviceManagementConfigurationPolicyAssignment,
    DeviceManagementConfigurationPolicyAssignmentResource,
>;
