// @generated
use crate::{mg, models, requests};

/// Requests on one [`GroupPolicyCategory`](models::GroupPolicyCategory): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.device_management().group_policy_categories().id(id)`.
#[derive(Clone, Debug)]
pub struct GroupPolicyCategoryResource(mg::One<models::GroupPolicyCategory>);

mg::builder! { GroupPolicyCategoryResource: mg::One<models::GroupPolicyCategory> }

impl GroupPolicyCategoryResource {
    /// `…/children`: many [`GroupPolicyCategory`](models::GroupPolicyCategory).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn children(
        &self,
    ) -> requests::group_policy_category::GroupPolicyCategoryCollection {
        mg::navigate(self, "children")
    }

    /// `…/definitionFile`: [`GroupPolicyDefinitionFile`](models::GroupPolicyDefinitionFile).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn definition_file(
        &self,
    ) -> requests::group_policy_definition_file::GroupPolicyDefinitionFileResource {
        mg::navigate(self, "definitionFile")
    }

    /// `…/definitions`: many [`GroupPolicyDefinition`](models::GroupPolicyDefinition).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn definitions(
        &self,
    ) -> requests::group_policy_definition::GroupPolicyDefinitionCollection {
        mg::navigate(self, "definitions")
    }

    /// `…/parent`: [`GroupPolicyCategory`](models::GroupPolicyCategory).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn parent(
        &self,
    ) -> requests::group_policy_category::GroupPolicyCategoryResource {
        mg::navigate(self, "parent")
    }
}

/// Requests on a collection of [`GroupPolicyCategory`](models::GroupPolicyCategory): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().group_policy_categories()`.
pub type GroupPolicyCategoryCollection = mg::Many<
    models::GroupPolicyCategory,
    GroupPolicyCategoryResource,
>;
