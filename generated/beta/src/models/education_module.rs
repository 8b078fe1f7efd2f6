// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationModule`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/educationmodule?view=graph-rest-beta>
    EducationModule "microsoft.graph.educationModule" "entity" : super::Entity;
    /// `createdBy`: identitySet, computed
    created_by "createdBy" "c": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset, computed
    created_date_time "createdDateTime" "c": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isPinned`: Boolean
    is_pinned "isPinned": bool,
    /// `languageTag`: String
    language_tag "languageTag": String,
    /// `lastModifiedBy`: identitySet, computed
    last_modified_by "lastModifiedBy" "c": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset, computed
    last_modified_date_time "lastModifiedDateTime" "c": mg::DateTimeOffset,
    /// `resourcesFolderUrl`: String, computed
    resources_folder_url "resourcesFolderUrl" "c": String,
    /// `status`: educationModuleStatus, computed
    status "status" "c": mg::Open<super::EducationModuleStatus>,
}

mg::derived_from! { EducationModule: super::Entity }

impl EducationModule {
    /// `resources`: many `educationModuleResource`, contained
    pub const RESOURCES: mg::Nav<EducationModule, Vec<super::EducationModuleResource>> = mg::Nav::new(
        "resources",
    );
}
