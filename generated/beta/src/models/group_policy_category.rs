// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupPolicyCategory`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/grouppolicycategory?view=graph-rest-beta>
    GroupPolicyCategory "microsoft.graph.groupPolicyCategory" "entity" : super::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `ingestionSource`: ingestionSource, not null
    ingestion_source "ingestionSource" "r": mg::Open<super::IngestionSource>,
    /// `isRoot`: Boolean, not null
    is_root "isRoot" "r": bool,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { GroupPolicyCategory: super::Entity }

impl GroupPolicyCategory {
    /// `children`: many `groupPolicyCategory`
    pub const CHILDREN: mg::Nav<GroupPolicyCategory, Vec<super::GroupPolicyCategory>> = mg::Nav::new(
        "children",
    );
    /// `definitionFile`: `groupPolicyDefinitionFile`
    pub const DEFINITION_FILE: mg::Nav<
        GroupPolicyCategory,
        super::GroupPolicyDefinitionFile,
    > = mg::Nav::new("definitionFile");
    /// `definitions`: many `groupPolicyDefinition`
    pub const DEFINITIONS: mg::Nav<
        GroupPolicyCategory,
        Vec<super::GroupPolicyDefinition>,
    > = mg::Nav::new("definitions");
    /// `parent`: `groupPolicyCategory`
    pub const PARENT: mg::Nav<GroupPolicyCategory, super::GroupPolicyCategory> = mg::Nav::new(
        "parent",
    );
}
