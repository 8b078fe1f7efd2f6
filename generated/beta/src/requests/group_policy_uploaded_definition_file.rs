// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`GroupPolicyUploadedDefinitionFile`](models::GroupPolicyUploadedDefinitionFile): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().group_policy_uploaded_definition_files().id(id)`.
#[derive(Clone, Debug)]
pub struct GroupPolicyUploadedDefinitionFileResource(
    mg::One<
        models::GroupPolicyUploadedDefinitionFile,
        requests::group_policy_definition_file::GroupPolicyDefinitionFileResource,
    >,
);

mg::builder! { GroupPolicyUploadedDefinitionFileResource: mg::One<models::GroupPolicyUploadedDefinitionFile, requests::group_policy_definition_file::GroupPolicyDefinitionFileResource> }

impl GroupPolicyUploadedDefinitionFileResource {
    /// `…/groupPolicyOperations`: many [`GroupPolicyOperation`](models::GroupPolicyOperation).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn group_policy_operations(
        &self,
    ) -> requests::group_policy_operation::GroupPolicyOperationCollection {
        mg::navigate(self, "groupPolicyOperations")
    }

    /// `POST …/addLanguageFiles`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn add_language_files(&self, parameters: AddLanguageFiles) -> mg::Request<()> {
        self.raw().action_with("addLanguageFiles", &parameters)
    }

    /// `POST …/remove`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn remove(&self) -> mg::Request<()> {
        self.raw().action("remove")
    }

    /// `POST …/removeLanguageFiles`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn remove_language_files(
        &self,
        parameters: RemoveLanguageFiles,
    ) -> mg::Request<()> {
        self.raw().action_with("removeLanguageFiles", &parameters)
    }

    /// `POST …/updateLanguageFiles`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn update_language_files(
        &self,
        parameters: UpdateLanguageFiles,
    ) -> mg::Request<()> {
        self.raw().action_with("updateLanguageFiles", &parameters)
    }

    /// `POST …/uploadNewVersion`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn upload_new_version(
        &self,
        parameters: impl Into<UploadNewVersion>,
    ) -> mg::Request<()> {
        self.raw().action_with("uploadNewVersion", &parameters.into())
    }
}

/// Requests on a collection of
/// [`GroupPolicyUploadedDefinitionFile`](models::GroupPolicyUploadedDefinitionFile): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().group_policy_uploaded_definition_files()`.
pub type GroupPolicyUploadedDefinitionFileCollection = mg::Many<
    models::GroupPolicyUploadedDefinitionFile,
    GroupPolicyUploadedDefinitionFileResource,
>;

/// Parameters of [`GroupPolicyUploadedDefinitionFileResource::add_language_files`].
pub struct AddLanguageFiles {
    /// `groupPolicyUploadedLanguageFiles`.
    pub group_policy_uploaded_language_files: mg::Field<
        Vec<models::GroupPolicyUploadedLanguageFile>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AddLanguageFiles: "microsoft.graph.addLanguageFiles", parameters;
    group_policy_uploaded_language_files: "groupPolicyUploadedLanguageFiles",
}

/// Parameters of [`GroupPolicyUploadedDefinitionFileResource::remove_language_files`].
pub struct RemoveLanguageFiles {
    /// `groupPolicyUploadedLanguageFiles`.
    pub group_policy_uploaded_language_files: mg::Field<
        Vec<models::GroupPolicyUploadedLanguageFile>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RemoveLanguageFiles: "microsoft.graph.removeLanguageFiles", parameters;
    group_policy_uploaded_language_files: "groupPolicyUploadedLanguageFiles",
}

/// Parameters of [`GroupPolicyUploadedDefinitionFileResource::update_language_files`].
pub struct UpdateLanguageFiles {
    /// `groupPolicyUploadedLanguageFiles`.
    pub group_policy_uploaded_language_files: mg::Field<
        Vec<models::GroupPolicyUploadedLanguageFile>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UpdateLanguageFiles: "microsoft.graph.updateLanguageFiles", parameters;
    group_policy_uploaded_language_files: "groupPolicyUploadedLanguageFiles",
}

/// Parameters of [`GroupPolicyUploadedDefinitionFileResource::upload_new_version`].
///
/// A call can pass `content` alone.
pub struct UploadNewVersion {
    /// `content`. Required.
    pub content: mg::Field<mg::Binary>,
    /// `groupPolicyUploadedLanguageFiles`.
    pub group_policy_uploaded_language_files: mg::Field<
        Vec<models::GroupPolicyUploadedLanguageFile>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UploadNewVersion: "microsoft.graph.uploadNewVersion", parameters;
    content: "content" required,
    group_policy_uploaded_language_files: "groupPolicyUploadedLanguageFiles",
}

mg::required_parameters! {
    UploadNewVersion;
    content: mg::Binary,
}
