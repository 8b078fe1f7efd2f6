// @generated
use crate::{mg, models, requests};

/// Requests on one [`TeamsAdminRoot`](models::teams_administration::TeamsAdminRoot): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.admin().teams()`.
#[derive(Clone, Debug)]
pub struct TeamsAdminRootResource(mg::One<models::teams_administration::TeamsAdminRoot>);

mg::builder! { TeamsAdminRootResource: mg::One<models::teams_administration::TeamsAdminRoot> }

impl TeamsAdminRootResource {
    /// `…/policy`: [`TeamsPolicyAssignment`](models::teams_administration::TeamsPolicyAssignment).
    #[inline]
    pub fn policy(
        &self,
    ) -> requests::teams_administration::teams_policy_assignment::TeamsPolicyAssignmentResource {
        mg::navigate(self, "policy")
    }

    /// `…/telephoneNumberManagement`: [`TelephoneNumberManagementRoot`].
    ///
    /// [`TelephoneNumberManagementRoot`]: models::teams_administration::TelephoneNumberManagementRoot
    #[inline]
    pub fn telephone_number_management(
        &self,
    ) -> requests::teams_administration::telephone_number_management_root::TelephoneNumberManagementRootResource {
        mg::navigate(self, "telephoneNumberManagement")
    }

    /// `…/userConfigurations`: many
    /// [`TeamsUserConfiguration`](models::teams_administration::TeamsUserConfiguration).
    ///
    /// Least privileged permission to read: `TeamsUserConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn user_configurations(
        &self,
    ) -> requests::teams_administration::teams_user_configuration::TeamsUserConfigurationCollection {
        mg::navigate(self, "userConfigurations")
    }
}
