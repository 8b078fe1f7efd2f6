// @generated
use crate::mg;

/// Entity type [`microsoft.graph.groupPolicyUploadedDefinitionFile`][reference], derived from
/// [`GroupPolicyDefinitionFile`](super::GroupPolicyDefinitionFile).
///
/// Requests: [`GroupPolicyUploadedDefinitionFileCollection`], for example
/// `graph.device_management().group_policy_uploaded_definition_files()`.
///
/// Operations: `add_language_files`, `remove`, `remove_language_files`, `update_language_files`,
/// `upload_new_version`.
///
/// [`GroupPolicyUploadedDefinitionFileCollection`]: crate::requests::group_policy_uploaded_definition_file::GroupPolicyUploadedDefinitionFileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/grouppolicyuploadeddefinitionfile?view=graph-rest-beta
pub struct GroupPolicyUploadedDefinitionFile {
    /// `content`.
    pub content: mg::Field<mg::Binary>,
    /// `defaultLanguageCode`.
    pub default_language_code: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `fileName`.
    pub file_name: mg::Field<String>,
    /// `groupPolicyUploadedLanguageFiles`.
    pub group_policy_uploaded_language_files: mg::Field<
        Vec<super::GroupPolicyUploadedLanguageFile>,
    >,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `languageCodes`.
    pub language_codes: mg::Field<Vec<String>>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `policyType`. Never null.
    pub policy_type: mg::Field<mg::Open<super::GroupPolicyType>>,
    /// `revision`.
    pub revision: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::GroupPolicyUploadedDefinitionFileStatus>>,
    /// `targetNamespace`.
    pub target_namespace: mg::Field<String>,
    /// `targetPrefix`.
    pub target_prefix: mg::Field<String>,
    /// `uploadDateTime`. Never null.
    pub upload_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GroupPolicyUploadedDefinitionFile: "microsoft.graph.groupPolicyUploadedDefinitionFile", entity, base super::GroupPolicyDefinitionFile;
    content: "content",
    default_language_code: "defaultLanguageCode",
    description: "description",
    display_name: "displayName",
    file_name: "fileName",
    group_policy_uploaded_language_files: "groupPolicyUploadedLanguageFiles",
    id: "id" key required,
    language_codes: "languageCodes",
    last_modified_date_time: "lastModifiedDateTime" required,
    policy_type: "policyType" required,
    revision: "revision",
    status: "status" required,
    target_namespace: "targetNamespace",
    target_prefix: "targetPrefix",
    upload_date_time: "uploadDateTime" required,
}

mg::derived_from! { GroupPolicyUploadedDefinitionFile: super::GroupPolicyDefinitionFile, super::Entity }

impl GroupPolicyUploadedDefinitionFile {
    /// `definitions`: many [`GroupPolicyDefinition`](super::GroupPolicyDefinition).
    pub const DEFINITIONS: mg::Nav<
        GroupPolicyUploadedDefinitionFile,
        Vec<super::GroupPolicyDefinition>,
    > = mg::Nav::new("definitions");
    /// `groupPolicyOperations`: many [`GroupPolicyOperation`](super::GroupPolicyOperation).
    pub const GROUP_POLICY_OPERATIONS: mg::Nav<
        GroupPolicyUploadedDefinitionFile,
        Vec<super::GroupPolicyOperation>,
    > = mg::Nav::new("groupPolicyOperations");
}
