// @generated
use crate::mg;

/// Entity type [`microsoft.graph.sectionGroup`][reference], derived from
/// [`OnenoteEntityHierarchyModel`](super::OnenoteEntityHierarchyModel).
///
/// Requests: [`SectionGroupCollection`](crate::requests::section_group::SectionGroupCollection),
/// for example `graph.me().onenote().section_groups()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/sectiongroup?view=graph-rest-beta
pub struct SectionGroup {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `sectionGroupsUrl`.
    pub section_groups_url: mg::Field<String>,
    /// `sectionsUrl`.
    pub sections_url: mg::Field<String>,
    /// `self`.
    pub self_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SectionGroup: "microsoft.graph.sectionGroup", entity, base super::OnenoteEntityHierarchyModel;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    display_name: "displayName",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    section_groups_url: "sectionGroupsUrl",
    sections_url: "sectionsUrl",
    self_: "self",
}

mg::derived_from! { SectionGroup: super::OnenoteEntityHierarchyModel, super::OnenoteEntitySchemaObjectModel, super::OnenoteEntityBaseModel, super::Entity }

impl SectionGroup {
    /// `parentNotebook`: [`Notebook`](super::Notebook).
    pub const PARENT_NOTEBOOK: mg::Nav<SectionGroup, super::Notebook> = mg::Nav::new(
        "parentNotebook",
    );
    /// `parentSectionGroup`: [`SectionGroup`](super::SectionGroup).
    pub const PARENT_SECTION_GROUP: mg::Nav<SectionGroup, super::SectionGroup> = mg::Nav::new(
        "parentSectionGroup",
    );
    /// `sectionGroups`: many [`SectionGroup`](super::SectionGroup).
    pub const SECTION_GROUPS: mg::Nav<SectionGroup, Vec<super::SectionGroup>> = mg::Nav::new(
        "sectionGroups",
    );
    /// `sections`: many [`OnenoteSection`](super::OnenoteSection).
    pub const SECTIONS: mg::Nav<SectionGroup, Vec<super::OnenoteSection>> = mg::Nav::new(
        "sections",
    );
}
