// @generated
use crate::{mg, models, requests};

/// Requests on one [`GovernanceRoleSetting`](models::GovernanceRoleSetting): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.governance_role_settings().id(id)`.
#[derive(Clone, Debug)]
pub struct GovernanceRoleSettingResource(mg::One<models::GovernanceRoleSetting>);

mg::builder! { GovernanceRoleSettingResource: mg::One<models::GovernanceRoleSetting> }

impl GovernanceRoleSettingResource {
    /// `…/resource`: [`GovernanceResource`](models::GovernanceResource).
    #[inline]
    pub fn resource(&self) -> requests::governance_resource::GovernanceResourceResource {
        mg::navigate(self, "resource")
    }

    /// `…/roleDefinition`: [`GovernanceRoleDefinition`](models::GovernanceRoleDefinition).
    #[inline]
    pub fn role_definition(
        &self,
    ) -> requests::governance_role_definition::GovernanceRoleDefinitionResource {
        mg::navigate(self, "roleDefinition")
    }
}

/// Requests on a collection of [`GovernanceRoleSetting`](models::GovernanceRoleSetting): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.governance_role_settings()`.
pub type GovernanceRoleSettingCollection = mg::Many<
    models::GovernanceRoleSetting,
    GovernanceRoleSettingResource,
>;
