// @generated
use crate::{mg, models};

/// One `microsoft.graph.targetedManagedAppPolicyAssignment`, by its URL.
///
/// For example `/deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtection-id}/assignments/{targetedManagedAppPolicyAssignment-id}`.
pub type TargetedManagedAppPolicyAssignmentResource = mg::One<
    models::TargetedManagedAppPolicyAssignment,
>;

/// A collection of `microsoft.graph.targetedManagedAppPolicyAssignment`, by its URL.
///
/// For example `/deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtection-id}/assignments`.
pub type TargetedManagedAppPolicyAssignmentCollection = mg::Many<
    models::TargetedManagedAppPolicyAssignment,
    TargetedManagedAppPolicyAssignmentResource,
>;
