// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sectionGroup`, an entity type derived from `microsoft.graph.onenoteEntityHierarchyModel`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/sectiongroup?view=graph-rest-beta>
    SectionGroup "microsoft.graph.sectionGroup" "entity" : super::OnenoteEntityHierarchyModel;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `sectionGroupsUrl`: String
    section_groups_url "sectionGroupsUrl": String,
    /// `sectionsUrl`: String
    sections_url "sectionsUrl": String,
    /// `self`: String
    self_ "self": String,
}

mg::derived_from! { SectionGroup: super::OnenoteEntityHierarchyModel, super::OnenoteEntitySchemaObjectModel, super::OnenoteEntityBaseModel, super::Entity }

impl SectionGroup {
    /// `parentNotebook`: `notebook`, contained
    pub const PARENT_NOTEBOOK: mg::Nav<SectionGroup, super::Notebook> = mg::Nav::new(
        "parentNotebook",
    );
    /// `parentSectionGroup`: `sectionGroup`, contained
    pub const PARENT_SECTION_GROUP: mg::Nav<SectionGroup, super::SectionGroup> = mg::Nav::new(
        "parentSectionGroup",
    );
    /// `sectionGroups`: many `sectionGroup`, contained
    pub const SECTION_GROUPS: mg::Nav<SectionGroup, Vec<super::SectionGroup>> = mg::Nav::new(
        "sectionGroups",
    );
    /// `sections`: many `onenoteSection`, contained
    pub const SECTIONS: mg::Nav<SectionGroup, Vec<super::OnenoteSection>> = mg::Nav::new(
        "sections",
    );
}
