// @generated
use crate::mg;

/// Entity type [`microsoft.graph.groupPolicyDefinitionFile`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`GroupPolicyDefinitionFileCollection`], for example
/// `graph.device_management().group_policy_definition_files()`.
///
/// [`GroupPolicyDefinitionFileCollection`]: crate::requests::group_policy_definition_file::GroupPolicyDefinitionFileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/grouppolicydefinitionfile?view=graph-rest-beta
pub struct GroupPolicyDefinitionFile {
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `fileName`.
    pub file_name: mg::Field<String>,
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
    /// `targetNamespace`.
    pub target_namespace: mg::Field<String>,
    /// `targetPrefix`.
    pub target_prefix: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GroupPolicyDefinitionFile: "microsoft.graph.groupPolicyDefinitionFile", entity, base super::Entity, family GroupPolicyDefinitionFileKind;
    description: "description",
    display_name: "displayName",
    file_name: "fileName",
    id: "id" key required,
    language_codes: "languageCodes",
    last_modified_date_time: "lastModifiedDateTime" required,
    policy_type: "policyType" required,
    revision: "revision",
    target_namespace: "targetNamespace",
    target_prefix: "targetPrefix",
}

mg::derived_from! { GroupPolicyDefinitionFile: super::Entity }

impl GroupPolicyDefinitionFile {
    /// `definitions`: many [`GroupPolicyDefinition`](super::GroupPolicyDefinition).
    pub const DEFINITIONS: mg::Nav<
        GroupPolicyDefinitionFile,
        Vec<super::GroupPolicyDefinition>,
    > = mg::Nav::new("definitions");
}

/// The types derived from [`GroupPolicyDefinitionFile`].
#[non_exhaustive]
pub enum GroupPolicyDefinitionFileKind {
    GroupPolicyUploadedDefinitionFile(Box<super::GroupPolicyUploadedDefinitionFile>),
    /// None of these, or a type that this version does not know.
    Other(Box<GroupPolicyDefinitionFile>),
}

mg::family! {
    GroupPolicyDefinitionFile => GroupPolicyDefinitionFileKind;
    GroupPolicyUploadedDefinitionFile(super::GroupPolicyUploadedDefinitionFile),
}
