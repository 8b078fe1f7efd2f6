// @generated
use crate::mg;

/// Entity type [`microsoft.graph.onenoteSection`][reference], derived from
/// [`OnenoteEntityHierarchyModel`](super::OnenoteEntityHierarchyModel).
///
/// Requests:
/// [`OnenoteSectionCollection`](crate::requests::onenote_section::OnenoteSectionCollection), for
/// example `graph.me().onenote().sections()`.
///
/// Operations: `copy_to_notebook`, `copy_to_section_group`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/onenotesection?view=graph-rest-beta
pub struct OnenoteSection {
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
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `links`.
    pub links: mg::Field<mg::Boxed<super::SectionLinks>>,
    /// `pagesUrl`.
    pub pages_url: mg::Field<String>,
    /// `self`.
    pub self_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnenoteSection: "microsoft.graph.onenoteSection", entity, base super::OnenoteEntityHierarchyModel;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    display_name: "displayName",
    id: "id" key required,
    is_default: "isDefault",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    links: "links",
    pages_url: "pagesUrl",
    self_: "self",
}

mg::derived_from! { OnenoteSection: super::OnenoteEntityHierarchyModel, super::OnenoteEntitySchemaObjectModel, super::OnenoteEntityBaseModel, super::Entity }

impl OnenoteSection {
    /// `pages`: many [`OnenotePage`](super::OnenotePage).
    pub const PAGES: mg::Nav<OnenoteSection, Vec<super::OnenotePage>> = mg::Nav::new(
        "pages",
    );
    /// `parentNotebook`: [`Notebook`](super::Notebook).
    pub const PARENT_NOTEBOOK: mg::Nav<OnenoteSection, super::Notebook> = mg::Nav::new(
        "parentNotebook",
    );
    /// `parentSectionGroup`: [`SectionGroup`](super::SectionGroup).
    pub const PARENT_SECTION_GROUP: mg::Nav<OnenoteSection, super::SectionGroup> = mg::Nav::new(
        "parentSectionGroup",
    );
}
