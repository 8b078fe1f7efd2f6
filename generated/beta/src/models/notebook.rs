// @generated
use crate::mg;

/// Entity type [`microsoft.graph.notebook`][reference], derived from
/// [`OnenoteEntityHierarchyModel`](super::OnenoteEntityHierarchyModel).
///
/// Requests: [`NotebookCollection`](crate::requests::notebook::NotebookCollection), for example
/// `graph.me().onenote().notebooks()`.
///
/// Operations: `copy_notebook`, `get_notebook_from_web_url`, `get_recent_notebooks`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/notebook?view=graph-rest-beta
pub struct Notebook {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isDefault`.
    pub is_default: mg::Field<bool>,
    /// `isShared`.
    pub is_shared: mg::Field<bool>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `links`.
    pub links: mg::Field<mg::Boxed<super::NotebookLinks>>,
    /// `sectionGroupsUrl`.
    pub section_groups_url: mg::Field<String>,
    /// `sectionsUrl`.
    pub sections_url: mg::Field<String>,
    /// `self`.
    pub self_: mg::Field<String>,
    /// `userRole`.
    pub user_role: mg::Field<mg::Open<super::OnenoteUserRole>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Notebook: "microsoft.graph.notebook", entity, base super::OnenoteEntityHierarchyModel;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    display_name: "displayName",
    id: "id" key required,
    is_default: "isDefault",
    is_shared: "isShared",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    links: "links",
    section_groups_url: "sectionGroupsUrl",
    sections_url: "sectionsUrl",
    self_: "self",
    user_role: "userRole",
}

mg::derived_from! { Notebook: super::OnenoteEntityHierarchyModel, super::OnenoteEntitySchemaObjectModel, super::OnenoteEntityBaseModel, super::Entity }

impl Notebook {
    /// `sectionGroups`: many [`SectionGroup`](super::SectionGroup).
    pub const SECTION_GROUPS: mg::Nav<Notebook, Vec<super::SectionGroup>> = mg::Nav::new(
        "sectionGroups",
    );
    /// `sections`: many [`OnenoteSection`](super::OnenoteSection).
    pub const SECTIONS: mg::Nav<Notebook, Vec<super::OnenoteSection>> = mg::Nav::new(
        "sections",
    );
}
