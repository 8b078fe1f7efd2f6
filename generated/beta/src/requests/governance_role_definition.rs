// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.governanceRoleDefinition`, by its URL.
    ///
    /// For example `/governanceRoleDefinitions/{governanceRoleDefinition-id}`.
    GovernanceRoleDefinitionResource(mg::One<models::GovernanceRoleDefinition>)
}

impl GovernanceRoleDefinitionResource {
    /// `…/resource`: `governanceResource`
    #[inline]
    pub fn resource(&self) -> requests::governance_resource::GovernanceResourceResource {
        mg::to(self, "resource")
    }

    /// `…/roleSetting`: `governanceRoleSetting`
    #[inline]
    pub fn role_setting(
        &self,
    ) -> requests::governance_role_setting::GovernanceRoleSettingResource {
        mg::to(self, "roleSetting")
    }
}

/// A collection of `microsoft.graph.governanceRoleDefinition`, by its URL.
///
/// For example `/governanceRoleDefinitions`.
pub type GovernanceRoleDefinitionCollection = mg::Many<
    models::GovernanceRoleDefinition,
    GovernanceRoleDefinitionResource,
>;
