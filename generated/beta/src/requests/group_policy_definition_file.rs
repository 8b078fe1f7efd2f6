// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.groupPolicyDefinitionFile`, by its URL.
    ///
    /// For example `/deviceManagement/groupPolicyDefinitionFiles/{groupPolicyDefinitionFile-id}`.
    GroupPolicyDefinitionFileResource(mg::One<models::GroupPolicyDefinitionFile>)
}

impl GroupPolicyDefinitionFileResource {
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

    /// `…/microsoft.graph.groupPolicyUploadedDefinitionFile`
    #[inline]
    pub fn as_group_policy_uploaded_definition_file(
        &self,
    ) -> requests::group_policy_uploaded_definition_file::GroupPolicyUploadedDefinitionFileResource {
        mg::to(self, "microsoft.graph.groupPolicyUploadedDefinitionFile")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.groupPolicyDefinitionFile`, by its URL.
    ///
    /// For example `/deviceManagement/groupPolicyDefinitionFiles`.
    GroupPolicyDefinitionFileCollection(mg::Many<models::GroupPolicyDefinitionFile, GroupPolicyDefinitionFileResource>)
}

impl GroupPolicyDefinitionFileCollection {
    /// `…/microsoft.graph.groupPolicyUploadedDefinitionFile`
    #[inline]
    pub fn as_group_policy_uploaded_definition_file(
        &self,
    ) -> requests::group_policy_uploaded_definition_file::GroupPolicyUploadedDefinitionFileCollection {
        mg::to(self, "microsoft.graph.groupPolicyUploadedDefinitionFile")
    }
}
