// @generated
use crate::{mg, models};

/// One `microsoft.graph.windowsFeatureUpdateProfileAssignment`, by its URL.
///
/// For example `/deviceManagement/windowsFeatureUpdateProfiles/{windowsFeatureUpdateProfile-id}/assignments/{windowsFeatureUpdateProfileAssignment-id}`.
pub type WindowsFeatureUpdateProfileAssignmentResource = mg::One<
    models::WindowsFeatureUpdateProfileAssignment,
>;

/// A collection of `microsoft.graph.windowsFeatureUpdateProfileAssignment`, by its URL.
///
/// For example `/deviceManagement/windowsFeatureUpdateProfiles/{windowsFeatureUpdateProfile-id}/assignments`.
pub type WindowsFeatureUpdateProfileAssignmentCollection = mg::Many<
    models::WindowsFeatureUpdateProfileAssignment,
    WindowsFeatureUpdateProfileAssignmentResource,
>;
