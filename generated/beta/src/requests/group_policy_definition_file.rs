// @generated
use crate::{mg, models, requests};

/// Requests on one [`GroupPolicyDefinitionFile`](models::GroupPolicyDefinitionFile): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().group_policy_definition_files().id(id)`.
#[derive(Clone, Debug)]
pub struct GroupPolicyDefinitionFileResource(mg::One<models::GroupPolicyDefinitionFile>);

mg::builder! { GroupPolicyDefinitionFileResource: mg::One<models::GroupPolicyDefinitionFile> }

impl GroupPolicyDefinitionFileResource {
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

    /// `…/microsoft.graph.groupPolicyUploadedDefinitionFile`: cast to
    /// [`GroupPolicyUploadedDefinitionFile`](models::GroupPolicyUploadedDefinitionFile).
    #[doc(alias = "microsoft.graph.groupPolicyUploadedDefinitionFile")]
    #[inline]
    pub fn cast_to_group_policy_uploaded_definition_file(
        &self,
    ) -> requests::group_policy_uploaded_definition_file::GroupPolicyUploadedDefinitionFileResource {
        mg::navigate(self, "microsoft.graph.groupPolicyUploadedDefinitionFile")
    }
}

/// Requests on a collection of [`GroupPolicyDefinitionFile`](models::GroupPolicyDefinitionFile):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().group_policy_definition_files()`.
#[derive(Clone, Debug)]
pub struct GroupPolicyDefinitionFileCollection(
    mg::Many<models::GroupPolicyDefinitionFile, GroupPolicyDefinitionFileResource>,
);

mg::builder! { GroupPolicyDefinitionFileCollection: mg::Many<models::GroupPolicyDefinitionFile, GroupPolicyDefinitionFileResource> }

impl GroupPolicyDefinitionFileCollection {
    /// `…/microsoft.graph.groupPolicyUploadedDefinitionFile`: the members that are
    /// [`GroupPolicyUploadedDefinitionFile`](models::GroupPolicyUploadedDefinitionFile).
    #[doc(alias = "microsoft.graph.groupPolicyUploadedDefinitionFile")]
    #[inline]
    pub fn cast_to_group_policy_uploaded_definition_file(
        &self,
    ) -> requests::group_policy_uploaded_definition_file::GroupPolicyUploadedDefinitionFileCollection {
        mg::navigate(self, "microsoft.graph.groupPolicyUploadedDefinitionFile")
    }
}
