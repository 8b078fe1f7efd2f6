// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.governanceRoleSetting`, by its URL.
    ///
    /// For example `/governanceRoleSettings/{governanceRoleSetting-id}`.
    GovernanceRoleSettingResource(mg::One<models::GovernanceRoleSetting>)
}

impl GovernanceRoleSettingResource {
    /// `…/resource`: `governanceResource`
    #[inline]
    pub fn resource(&self) -> requests::governance_resource::GovernanceResourceResource {
        mg::to(self, "resource")
    }

    /// `…/roleDefinition`: `governanceRoleDefinition`
    #[inline]
    pub fn role_definition(
        &self,
    ) -> requests::governance_role_definition::GovernanceRoleDefinitionResource {
        mg::to(self, "roleDefinition")
    }
}

/// A collection of `microsoft.graph.governanceRoleSetting`, by its URL.
///
/// For example `/governanceRoleSettings`.
pub type GovernanceRoleSettingCollection = mg::Many<
    models::GovernanceRoleSetting,
    GovernanceRoleSettingResource,
>;
