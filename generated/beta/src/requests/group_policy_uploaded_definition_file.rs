// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.groupPolicyUploadedDefinitionFile`, by its URL.
    ///
    /// For example `/deviceManagement/groupPolicyUploadedDefinitionFiles/{groupPolicyUploadedDefinitionFile-id}`.
    GroupPolicyUploadedDefinitionFileResource(mg::One<models::GroupPolicyUploadedDefinitionFile, requests::group_policy_definition_file::GroupPolicyDefinitionFileResource>)
}

impl GroupPolicyUploadedDefinitionFileResource {
    /// `…/groupPolicyOperations`: many `groupPolicyOperation`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn group_policy_operations(
        &self,
    ) -> requests::group_policy_operation::GroupPolicyOperationCollection {
        mg::to(self, "groupPolicyOperations")
    }

    /// `POST …/addLanguageFiles`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn add_language_files(&self, parameters: AddLanguageFiles) -> mg::Request<()> {
        mg::Path::action_with(self, "addLanguageFiles", &parameters)
    }

    /// `POST …/remove`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn remove(&self) -> mg::Request<()> {
        mg::Path::action(self, "remove")
    }

    /// `POST …/removeLanguageFiles`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn remove_language_files(
        &self,
        parameters: RemoveLanguageFiles,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "removeLanguageFiles", &parameters)
    }

    /// `POST …/updateLanguageFiles`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn update_language_files(
        &self,
        parameters: UpdateLanguageFiles,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "updateLanguageFiles", &parameters)
    }

    /// `POST …/uploadNewVersion`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn upload_new_version(&self, parameters: UploadNewVersion) -> mg::Request<()> {
        mg::Path::action_with(self, "uploadNewVersion", &parameters)
    }
}

/// A collection of `microsoft.graph.groupPolicyUploadedDefinitionFile`, by its URL.
///
/// For example `/deviceManagement/groupPolicyUploadedDefinitionFiles`.
pub type GroupPolicyUploadedDefinitionFileCollection = mg::Many<
    models::GroupPolicyUploadedDefinitionFile,
    GroupPolicyUploadedDefinitionFileResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.addLanguageFiles`.
    AddLanguageFiles "microsoft.graph.addLanguageFiles" "parameters";
    /// `groupPolicyUploadedLanguageFiles`: Collection(groupPolicyUploadedLanguageFile)
    group_policy_uploaded_language_files "groupPolicyUploadedLanguageFiles": Vec<models::GroupPolicyUploadedLanguageFile>,
}

mg::record! {
    /// Parameters of `microsoft.graph.removeLanguageFiles`.
    RemoveLanguageFiles "microsoft.graph.removeLanguageFiles" "parameters";
    /// `groupPolicyUploadedLanguageFiles`: Collection(groupPolicyUploadedLanguageFile)
    group_policy_uploaded_language_files "groupPolicyUploadedLanguageFiles": Vec<models::GroupPolicyUploadedLanguageFile>,
}

mg::record! {
    /// Parameters of `microsoft.graph.updateLanguageFiles`.
    UpdateLanguageFiles "microsoft.graph.updateLanguageFiles" "parameters";
    /// `groupPolicyUploadedLanguageFiles`: Collection(groupPolicyUploadedLanguageFile)
    group_policy_uploaded_language_files "groupPolicyUploadedLanguageFiles": Vec<models::GroupPolicyUploadedLanguageFile>,
}

mg::record! {
    /// Parameters of `microsoft.graph.uploadNewVersion`.
    UploadNewVersion "microsoft.graph.uploadNewVersion" "parameters";
    /// `content`: Binary, not null
    content "content" "r": mg::Binary,
    /// `groupPolicyUploadedLanguageFiles`: Collection(groupPolicyUploadedLanguageFile)
    group_policy_uploaded_language_files "groupPolicyUploadedLanguageFiles": Vec<models::GroupPolicyUploadedLanguageFile>,
}
