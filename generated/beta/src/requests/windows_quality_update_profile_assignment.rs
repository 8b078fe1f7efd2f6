// @generated
use crate::{mg, models};

/// One `microsoft.graph.windowsQualityUpdateProfileAssignment`, by its URL.
///
/// For example `/deviceManagement/windowsQualityUpdateProfiles/{windowsQualityUpdateProfile-id}/assignments/{windowsQualityUpdateProfileAssignment-id}`.
pub type WindowsQualityUpdateProfileAssignmentResource = mg::One<
    models::WindowsQualityUpdateProfileAssignment,
>;

/// A collection of `microsoft.graph.windowsQualityUpdateProfileAssignment`, by its URL.
///
/// For example `/deviceManagement/windowsQualityUpdateProfiles/{windowsQualityUpdateProfile-id}/assignments`.
pub type WindowsQualityUpdateProfileAssignmentCollection = mg::Many<
    models::WindowsQualityUpdateProfileAssignment,
    WindowsQualityUpdateProfileAssignmentResource,
>;
