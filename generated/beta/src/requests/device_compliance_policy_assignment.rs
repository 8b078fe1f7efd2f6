// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceCompliancePolicyAssignment`, by its URL.
///
/// For example `/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicy-id}/assignments/{deviceCompliancePolicyAssignment-id}`.
pub type DeviceCompliancePolicyAssignmentResource = mg::One<
    models::DeviceCompliancePolicyAssignment,
>;

/// A collection of `microsoft.graph.deviceCompliancePolicyAssignment`, by its URL.
///
/// For example `/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicy-id}/assignments`.
pub type DeviceCompliancePolicyAssignmentCollection = mg::Many<
    models::DeviceCompliancePolicyAssignment,
    DeviceCompliancePolicyAssignmentResource,
>;
