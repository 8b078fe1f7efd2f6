// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupPolicyDefinitionFile`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/grouppolicydefinitionfile?view=graph-rest-beta>
    GroupPolicyDefinitionFile "microsoft.graph.groupPolicyDefinitionFile" "entity" : super::Entity => GroupPolicyDefinitionFileKind;
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `fileName`: String
    file_name "fileName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `languageCodes`: Collection(String)
    language_codes "languageCodes": Vec<String>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `policyType`: groupPolicyType, not null
    policy_type "policyType" "r": mg::Open<super::GroupPolicyType>,
    /// `revision`: String
    revision "revision": String,
    /// `targetNamespace`: String
    target_namespace "targetNamespace": String,
    /// `targetPrefix`: String
    target_prefix "targetPrefix": String,
}

mg::derived_from! { GroupPolicyDefinitionFile: super::Entity }

impl GroupPolicyDefinitionFile {
    /// `definitions`: many `groupPolicyDefinition`
    pub const DEFINITIONS: mg::Nav<
        GroupPolicyDefinitionFile,
        Vec<super::GroupPolicyDefinition>,
    > = mg::Nav::new("definitions");
}

/// The types derived from `microsoft.graph.groupPolicyDefinitionFile`.
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
