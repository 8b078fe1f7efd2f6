// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onenoteSection`, an entity type derived from `microsoft.graph.onenoteEntityHierarchyModel`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/onenotesection?view=graph-rest-beta>
    OnenoteSection "microsoft.graph.onenoteSection" "entity" : super::OnenoteEntityHierarchyModel;
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
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `links`: sectionLinks
    links "links": mg::Boxed<super::SectionLinks>,
    /// `pagesUrl`: String
    pages_url "pagesUrl": String,
    /// `self`: String
    self_ "self": String,
}

mg::derived_from! { OnenoteSection: super::OnenoteEntityHierarchyModel, super::OnenoteEntitySchemaObjectModel, super::OnenoteEntityBaseModel, super::Entity }

impl OnenoteSection {
    /// `pages`: many `onenotePage`, contained
    pub const PAGES: mg::Nav<OnenoteSection, Vec<super::OnenotePage>> = mg::Nav::new(
        "pages",
    );
    /// `parentNotebook`: `notebook`, contained
    pub const PARENT_NOTEBOOK: mg::Nav<OnenoteSection, super::Notebook> = mg::Nav::new(
        "parentNotebook",
    );
    /// `parentSectionGroup`: `sectionGroup`, contained
    pub const PARENT_SECTION_GROUP: mg::Nav<OnenoteSection, super::SectionGroup> = mg::Nav::new(
        "parentSectionGroup",
    );
}
