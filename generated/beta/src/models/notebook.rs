// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.notebook`, an entity type derived from `microsoft.graph.onenoteEntityHierarchyModel`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/notebook?view=graph-rest-beta>
    Notebook "microsoft.graph.notebook" "entity" : super::OnenoteEntityHierarchyModel;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isDefault`: Boolean
    is_default "isDefault": bool,
    /// `isShared`: Boolean
    is_shared "isShared": bool,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `links`: notebookLinks
    links "links": mg::Boxed<super::NotebookLinks>,
    /// `sectionGroupsUrl`: String
    section_groups_url "sectionGroupsUrl": String,
    /// `sectionsUrl`: String
    sections_url "sectionsUrl": String,
    /// `self`: String
    self_ "self": String,
    /// `userRole`: onenoteUserRole
    user_role "userRole": mg::Open<super::OnenoteUserRole>,
}

mg::derived_from! { Notebook: super::OnenoteEntityHierarchyModel, super::OnenoteEntitySchemaObjectModel, super::OnenoteEntityBaseModel, super::Entity }

impl Notebook {
    /// `sectionGroups`: many `sectionGroup`, contained
    pub const SECTION_GROUPS: mg::Nav<Notebook, Vec<super::SectionGroup>> = mg::Nav::new(
        "sectionGroups",
    );
    /// `sections`: many `onenoteSection`, contained
    pub const SECTIONS: mg::Nav<Notebook, Vec<super::OnenoteSection>> = mg::Nav::new(
        "sections",
    );
}
