// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile`, by its URL.
    ActiveDirectoryWindowsAutopilotDeploymentProfileResource(mg::One<models::ActiveDirectoryWindowsAutopilotDeploymentProfile, requests::windows_autopilot_deployment_profile::WindowsAutopilotDeploymentProfileResource>)
}

impl ActiveDirectoryWindowsAutopilotDeploymentProfileResource {
    /// `…/domainJoinConfiguration`: `windowsDomainJoinConfiguration`
    ///
    /// [Get windowsDomainJoinConfiguration](https://learn.microsoft.com/graph/api/intune-shared-windowsdomainjoinconfiguration-get?view=graph-rest-beta); 200.
    ///
    /// [Update windowsDomainJoinConfiguration](https://learn.microsoft.com/graph/api/intune-shared-windowsdomainjoinconfiguration-update?view=graph-rest-beta); 200.
    ///
    /// Supported in no scheme.
    #[inline]
    pub fn domain_join_configuration(
        &self,
    ) -> requests::windows_domain_join_configuration::WindowsDomainJoinConfigurationResource {
        mg::to(self, "domainJoinConfiguration")
    }
}

/// A collection of `microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile`, by its URL.
pub type ActiveDirectoryWindowsAutopilotDeploymentProfileCollection = mg::Many<
    models::ActiveDirectoryWindowsAutopilotDeploymentProfile,
    ActiveDirectoryWindowsAutopilotDeploymentProfileResource,
    requests::windows_autopilot_deployment_profile::WindowsAutopilotDeploymentProfileCollection,
>;
