// @generated
use crate::{mg, models};

/// One `microsoft.graph.windowsDriverUpdateProfileAssignment`, by its URL.
///
/// For example `/deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfile-id}/assignments/{windowsDriverUpdateProfileAssignment-id}`.
pub type WindowsDriverUpdateProfileAssignmentResource = mg::One<
    models::WindowsDriverUpdateProfileAssignment,
>;

/// A collection of `microsoft.graph.windowsDriverUpdateProfileAssignment`, by its URL.
///
/// For example `/deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfile-id}/assignments`.
pub type WindowsDriverUpdateProfileAssignmentCollection = mg::Many<
    models::WindowsDriverUpdateProfileAssignment,
    WindowsDriverUpdateProfileAssignmentResource,
>;
