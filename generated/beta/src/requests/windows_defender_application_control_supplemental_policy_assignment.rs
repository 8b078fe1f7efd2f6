// @generated
use crate::{mg, models};

/// One `microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyAssignment`, by its URL.
///
/// For example `/deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicy-id}/assignments/{windowsDefenderApplicationControlSupplementalPolicyAssignment-id}`.
pub type WindowsDefenderApplicationControlSupplementalPolicyAssignmentResource = mg::One<
    models::WindowsDefenderApplicationControlSupplementalPolicyAssignment,
>;

/// A collection of `microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyAssignment`, by its URL.
///
/// For example `/deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicy-id}/assignments`.
pub type WindowsDefenderApplicationControlSupplementalPolicyAssignmentCollection = mg::Many<
    models::WindowsDefenderApplicationControlSupplementalPolicyAssignment,
    WindowsDefenderApplicationControlSupplementalPolicyAssignmentResource,
>;
