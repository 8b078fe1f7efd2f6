// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.groupPolicyDefinition`, by its URL.
    ///
    /// For example `/deviceManagement/groupPolicyDefinitions/{groupPolicyDefinition-id}`.
    GroupPolicyDefinitionResource(mg::One<models::GroupPolicyDefinition>)
}

impl GroupPolicyDefinitionResource {
    /// `…/category`: `groupPolicyCategory`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn category(
        &self,
    ) -> requests::group_policy_category::GroupPolicyCategoryResource {
        mg::to(self, "category")
    }

    /// `…/definitionFile`: `groupPolicyDefinitionFile`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn definition_file(
        &self,
    ) -> requests::group_policy_definition_file::GroupPolicyDefinitionFileResource {
        mg::to(self, "definitionFile")
    }

    /// `…/nextVersionDefinition`: `groupPolicyDefinition`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn next_version_definition(
        &self,
    ) -> requests::group_policy_definition::GroupPolicyDefinitionResource {
        mg::to(self, "nextVersionDefinition")
    }

    /// `…/presentations`: many `groupPolicyPresentation`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn presentations(
        &self,
    ) -> requests::group_policy_presentation::GroupPolicyPresentationCollection {
        mg::to(self, "presentations")
    }

    /// `…/previousVersionDefinition`: `groupPolicyDefinition`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn previous_version_definition(
        &self,
    ) -> requests::group_policy_definition::GroupPolicyDefinitionResource {
        mg::to(self, "previousVersionDefinition")
    }
}

/// A collection of `microsoft.graph.groupPolicyDefinition`, by its URL.
///
/// For example `/deviceManagement/groupPolicyDefinitions`.
pub type GroupPolicyDefinitionCollection = mg::Many<
    models::GroupPolicyDefinition,
    GroupPolicyDefinitionResource,
>;
