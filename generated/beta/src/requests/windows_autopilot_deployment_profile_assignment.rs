// @generated
use crate::{mg, models};

/// Requests on one [`WindowsAutopilotDeploymentProfileAssignment`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .windows_autopilot_deployment_profiles()
///     .id(id)
///     .assignments()
///     .id(id)
/// ```
///
/// [`WindowsAutopilotDeploymentProfileAssignment`]: models::WindowsAutopilotDeploymentProfileAssignment
pub type WindowsAutopilotDeploymentProfileAssignmentResource = mg::One<
    models::WindowsAutopilotDeploymentProfileAssignment,
>;

/// Requests on a collection of [`WindowsAutopilotDeploymentProfileAssignment`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().windows_autopilot_deployment_profiles().id(id).assignments()`.
///
/// [`WindowsAutopilotDeploymentProfileAssignment`]: models::WindowsAutopilotDeploymentProfileAssignment
pub type WindowsAutopilotDeploymentProfileAssignmentCollection = mg::Many<
    models::WindowsAutopilotDeploymentProfileAssignment,
    WindowsAutopilotDeploymentProfileAssignmentResource,
>;
