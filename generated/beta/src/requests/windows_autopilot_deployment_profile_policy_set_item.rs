// @generated
use crate::{mg, models};

/// Requests on one [`WindowsAutopilotDeploymentProfilePolicySetItem`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .policy_sets()
///     .id(id)
///     .items()
///     .id(id)
///     .cast_to_windows_autopilot_deployment_profile_policy_set_item()
/// ```
///
/// [`WindowsAutopilotDeploymentProfilePolicySetItem`]: models::WindowsAutopilotDeploymentProfilePolicySetItem
pub type WindowsAutopilotDeploymentProfilePolicySetItemResource = mg::One<
    models::WindowsAutopilotDeploymentProfilePolicySetItem,
>;

/// Requests on a collection of [`WindowsAutopilotDeploymentProfilePolicySetItem`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .policy_sets()
///     .id(id)
///     .items()
///     .cast_to_windows_autopilot_deployment_profile_policy_set_item()
/// ```
///
/// [`WindowsAutopilotDeploymentProfilePolicySetItem`]: models::WindowsAutopilotDeploymentProfilePolicySetItem
pub type WindowsAutopilotDeploymentProfilePolicySetItemCollection = mg::Many<
    models::WindowsAutopilotDeploymentProfilePolicySetItem,
    WindowsAutopilotDeploymentProfilePolicySetItemResource,
>;
