// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.groupPolicyCategory`, by its URL.
    ///
    /// For example `/deviceManagement/groupPolicyCategories/{groupPolicyCategory-id}`.
    GroupPolicyCategoryResource(mg::One<models::GroupPolicyCategory>)
}

impl GroupPolicyCategoryResource {
    /// `…/children`: many `groupPolicyCategory`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn children(
        &self,
    ) -> requests::group_policy_category::GroupPolicyCategoryCollection {
        mg::to(self, "children")
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

    /// `…/definitions`: many `groupPolicyDefinition`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn definitions(
        &self,
    ) -> requests::group_policy_definition::GroupPolicyDefinitionCollection {
        mg::to(self, "definitions")
    }

    /// `…/parent`: `groupPolicyCategory`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn parent(
        &self,
    ) -> requests::group_policy_category::GroupPolicyCategoryResource {
        mg::to(self, "parent")
    }
}

/// A collection of `microsoft.graph.groupPolicyCategory`, by its URL.
///
/// For example `/deviceManagement/groupPolicyCategories`.
pub type GroupPolicyCategoryCollection = mg::Many<
    models::GroupPolicyCategory,
    GroupPolicyCategoryResource,
>;
