// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AzureAdWindowsAutopilotDeploymentProfile`](models::AzureAdWindowsAutopilotDeploymentProfile):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .windows_autopilot_deployment_profiles()
///     .id(id)
///     .cast_to_azure_ad_windows_autopilot_deployment_profile()
/// ```
pub type AzureAdWindowsAutopilotDeploymentProfileResource = mg::One<
    models::AzureAdWindowsAutopilotDeploymentProfile,
    requests::windows_autopilot_deployment_profile::WindowsAutopilotDeploymentProfileResource,
>;

/// Requests on a collection of
/// [`AzureAdWindowsAutopilotDeploymentProfile`](models::AzureAdWindowsAutopilotDeploymentProfile):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .windows_autopilot_deployment_profiles()
///     .cast_to_azure_ad_windows_autopilot_deployment_profile()
/// ```
pub type AzureAdWindowsAutopilotDeploymentProfileCollection = mg::Many<
    models::AzureAdWindowsAutopilotDeploymentProfile,
    AzureAdWindowsAutopilotDeploymentProfileResource,
    requests::windows_autopilot_deployment_profile::WindowsAutopilotDeploymentProfileCollection,
>;
