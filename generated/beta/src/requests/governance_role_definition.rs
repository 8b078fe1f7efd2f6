// @generated
use crate::{mg, models, requests};

/// Requests on one [`GovernanceRoleDefinition`](models::GovernanceRoleDefinition): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.governance_role_definitions().id(id)`.
#[derive(Clone, Debug)]
pub struct GovernanceRoleDefinitionResource(mg::One<models::GovernanceRoleDefinition>);

mg::builder! { GovernanceRoleDefinitionResource: mg::One<models::GovernanceRoleDefinition> }

impl GovernanceRoleDefinitionResource {
    /// `…/resource`: [`GovernanceResource`](models::GovernanceResource).
    #[inline]
    pub fn resource(&self) -> requests::governance_resource::GovernanceResourceResource {
        mg::navigate(self, "resource")
    }

    /// `…/roleSetting`: [`GovernanceRoleSetting`](models::GovernanceRoleSetting).
    #[inline]
    pub fn role_setting(
        &self,
    ) -> requests::governance_role_setting::GovernanceRoleSettingResource {
        mg::navigate(self, "roleSetting")
    }
}

/// Requests on a collection of [`GovernanceRoleDefinition`](models::GovernanceRoleDefinition):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.governance_role_definitions()`.
pub type GovernanceRoleDefinitionCollection = mg::Many<
    models::GovernanceRoleDefinition,
    GovernanceRoleDefinitionResource,
>;
