// @generated
use crate::{mg, models};

/// One `microsoft.graph.windowsAutopilotDeploymentProfileAssignment`, by its URL.
///
/// For example `/deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfile-id}/assignments/{windowsAutopilotDeploymentProfileAssignment-id}`.
pub type WindowsAutopilotDeploymentProfileAssignmentResource = mg::One<
    models::WindowsAutopilotDeploymentProfileAssignment,
>;

/// A collection of `microsoft.graph.windowsAutopilotDeploymentProfileAssignment`, by its URL.
///
/// For example `/deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfile-id}/assignments`.
pub type WindowsAutopilotDeploymentProfileAssignmentCollection = mg::Many<
    models::WindowsAutopilotDeploymentProfileAssignment,
    WindowsAutopilotDeploymentProfileAssignmentResource,
>;
