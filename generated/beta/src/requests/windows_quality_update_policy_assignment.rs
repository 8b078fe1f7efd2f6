// @generated
use crate::{mg, models};

/// One `microsoft.graph.windowsQualityUpdatePolicyAssignment`, by its URL.
///
/// For example `/deviceManagement/windowsQualityUpdatePolicies/{windowsQualityUpdatePolicy-id}/assignments/{windowsQualityUpdatePolicyAssignment-id}`.
pub type WindowsQualityUpdatePolicyAssignmentResource = mg::One<
    models::WindowsQualityUpdatePolicyAssignment,
>;

/// A collection of `microsoft.graph.windowsQualityUpdatePolicyAssignment`, by its URL.
///
/// For example `/deviceManagement/windowsQualityUpdatePolicies/{windowsQualityUpdatePolicy-id}/assignments`.
pub type WindowsQualityUpdatePolicyAssignmentCollection = mg::Many<
    models::WindowsQualityUpdatePolicyAssignment,
    WindowsQualityUpdatePolicyAssignmentResource,
>;
