// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.teamsAdministration.teamsAdminRoot`, by its URL.
    ///
    /// For example `/admin/teams`.
    TeamsAdminRootResource(mg::One<models::teams_administration::TeamsAdminRoot>)
}

impl TeamsAdminRootResource {
    /// `…/policy`: `microsoft.graph.teamsAdministration.teamsPolicyAssignment`
    #[inline]
    pub fn policy(
        &self,
    ) -> requests::teams_administration::teams_policy_assignment::TeamsPolicyAssignmentResource {
        mg::to(self, "policy")
    }

    /// `…/telephoneNumberManagement`: `microsoft.graph.teamsAdministration.telephoneNumberManagementRoot`
    #[inline]
    pub fn telephone_number_management(
        &self,
    ) -> requests::teams_administration::telephone_number_management_root::TelephoneNumberManagementRootResource {
        mg::to(self, "telephoneNumberManagement")
    }

    /// `…/userConfigurations`: many `microsoft.graph.teamsAdministration.teamsUserConfiguration`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **TeamsUserConfiguration.Read.All** | **TeamsUserConfiguration.Read.All** |
    /// | `GET …/{id}` | **TeamsUserConfiguration.Read.All** | **TeamsUserConfiguration.Read.All** |
    #[inline]
    pub fn user_configurations(
        &self,
    ) -> requests::teams_administration::teams_user_configuration::TeamsUserConfigurationCollection {
        mg::to(self, "userConfigurations")
    }
}
