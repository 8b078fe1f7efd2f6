// @generated
use crate::{mg, models};

/// One `microsoft.graph.appleEnrollmentProfileAssignment`, by its URL.
///
/// For example `/deviceManagement/appleUserInitiatedEnrollmentProfiles/{appleUserInitiatedEnrollmentProfile-id}/assignments/{appleEnrollmentProfileAssignment-id}`.
pub type AppleEnrollmentProfileAssignmentResource = mg::One<
    models::AppleEnrollmentProfileAssignment,
>;

/// A collection of `microsoft.graph.appleEnrollmentProfileAssignment`, by its URL.
///
/// For example `/deviceManagement/appleUserInitiatedEnrollmentProfiles/{appleUserInitiatedEnrollmentProfile-id}/assignments`.
pub type AppleEnrollmentProfileAssignmentCollection = mg::Many<
    models::AppleEnrollmentProfileAssignment,
    AppleEnrollmentProfileAssignmentResource,
>;
