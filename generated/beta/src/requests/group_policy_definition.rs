// @generated
use crate::{mg, models, requests};

/// Requests on one [`GroupPolicyDefinition`](models::GroupPolicyDefinition): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.device_management().group_policy_definitions().id(id)`.
#[derive(Clone, Debug)]
pub struct GroupPolicyDefinitionResource(mg::One<models::GroupPolicyDefinition>);

mg::builder! { GroupPolicyDefinitionResource: mg::One<models::GroupPolicyDefinition> }

impl GroupPolicyDefinitionResource {
    /// `…/category`: [`GroupPolicyCategory`](models::GroupPolicyCategory).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn category(
        &self,
    ) -> requests::group_policy_category::GroupPolicyCategoryResource {
        mg::navigate(self, "category")
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

    /// `…/nextVersionDefinition`: [`GroupPolicyDefinition`](models::GroupPolicyDefinition).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn next_version_definition(
        &self,
    ) -> requests::group_policy_definition::GroupPolicyDefinitionResource {
        mg::navigate(self, "nextVersionDefinition")
    }

    /// `…/presentations`: many [`GroupPolicyPresentation`](models::GroupPolicyPresentation).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn presentations(
        &self,
    ) -> requests::group_policy_presentation::GroupPolicyPresentationCollection {
        mg::navigate(self, "presentations")
    }

    /// `…/previousVersionDefinition`: [`GroupPolicyDefinition`](models::GroupPolicyDefinition).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn previous_version_definition(
        &self,
    ) -> requests::group_policy_definition::GroupPolicyDefinitionResource {
        mg::navigate(self, "previousVersionDefinition")
    }
}

/// Requests on a collection of [`GroupPolicyDefinition`](models::GroupPolicyDefinition): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().group_policy_definitions()`.
pub type GroupPolicyDefinitionCollection = mg::Many<
    models::GroupPolicyDefinition,
    GroupPolicyDefinitionResource,
>;
