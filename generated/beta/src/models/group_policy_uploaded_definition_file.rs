// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupPolicyUploadedDefinitionFile`, an entity type derived from `microsoft.graph.groupPolicyDefinitionFile`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/grouppolicyuploadeddefinitionfile?view=graph-rest-beta>
    GroupPolicyUploadedDefinitionFile "microsoft.graph.groupPolicyUploadedDefinitionFile" "entity" : super::GroupPolicyDefinitionFile;
    /// `content`: Binary
    content "content": mg::Binary,
    /// `defaultLanguageCode`: String
    default_language_code "defaultLanguageCode": String,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `fileName`: String
    file_name "fileName": String,
    /// `groupPolicyUploadedLanguageFiles`: Collection(groupPolicyUploadedLanguageFile)
    group_policy_uploaded_language_files "groupPolicyUploadedLanguageFiles": Vec<super::GroupPolicyUploadedLanguageFile>,
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
    /// `status`: groupPolicyUploadedDefinitionFileStatus, not null
    status "status" "r": mg::Open<super::GroupPolicyUploadedDefinitionFileStatus>,
    /// `targetNamespace`: String
    target_namespace "targetNamespace": String,
    /// `targetPrefix`: String
    target_prefix "targetPrefix": String,
    /// `uploadDateTime`: DateTimeOffset, not null
    upload_date_time "uploadDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { GroupPolicyUploadedDefinitionFile: super::GroupPolicyDefinitionFile, super::Entity }

impl GroupPolicyUploadedDefinitionFile {
    /// `definitions`: many `groupPolicyDefinition`
    pub const DEFINITIONS: mg::Nav<
        GroupPolicyUploadedDefinitionFile,
        Vec<super::GroupPolicyDefinition>,
    > = mg::Nav::new("definitions");
    /// `groupPolicyOperations`: many `groupPolicyOperation`
    pub const GROUP_POLICY_OPERATIONS: mg::Nav<
        GroupPolicyUploadedDefinitionFile,
        Vec<super::GroupPolicyOperation>,
    > = mg::Nav::new("groupPolicyOperations");
}
