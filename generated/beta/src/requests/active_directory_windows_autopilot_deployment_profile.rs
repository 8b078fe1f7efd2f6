// @generated
use crate::{mg, models, requests};

/// Requests on one [`ActiveDirectoryWindowsAutopilotDeploymentProfile`]: `get`, `update`, `delete`,
/// and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .windows_autopilot_deployment_profiles()
///     .id(id)
///     .cast_to_active_directory_windows_autopilot_deployment_profile()
/// ```
///
/// [`ActiveDirectoryWindowsAutopilotDeploymentProfile`]: models::ActiveDirectoryWindowsAutopilotDeploymentProfile
#[derive(Clone, Debug)]
pub struct ActiveDirectoryWindowsAutopilotDeploymentProfileResource(
    mg::One<
        models::ActiveDirectoryWindowsAutopilotDeploymentProfile,
        requests::windows_autopilot_deployment_profile::WindowsAutopilotDeploymentProfileResource,
    >,
);

mg::builder! { ActiveDirectoryWindowsAutopilotDeploymentProfileResource: mg::One<models::ActiveDirectoryWindowsAutopilotDeploymentProfile, requests::windows_autopilot_deployment_profile::WindowsAutopilotDeploymentProfileResource> }

impl ActiveDirectoryWindowsAutopilotDeploymentProfileResource {
    /// `…/domainJoinConfiguration`:
    /// [`WindowsDomainJoinConfiguration`](models::WindowsDomainJoinConfiguration).
    #[inline]
    pub fn domain_join_configuration(
        &self,
    ) -> requests::windows_domain_join_configuration::WindowsDomainJoinConfigurationResource {
        mg::navigate(self, "domainJoinConfiguration")
    }
}

/// Requests on a collection of [`ActiveDirectoryWindowsAutopilotDeploymentProfile`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .windows_autopilot_deployment_profiles()
///     .cast_to_active_directory_windows_autopilot_deployment_profile()
/// ```
///
/// [`ActiveDirectoryWindowsAutopilotDeploymentProfile`]: models::ActiveDirectoryWindowsAutopilotDeploymentProfile
pub type ActiveDirectoryWindowsAutopilotDeploymentProfileCollection = mg::Many<
    models::ActiveDirectoryWindowsAutopilotDeploymentProfile,
    ActiveDirectoryWindowsAutopilotDeploymentProfileResource,
    requests::windows_autopilot_deployment_profile::WindowsAutopilotDeploymentProfileCollection,
>;
