// @generated
use crate::mg;

/// Entity type [`microsoft.graph.teamworkSection`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`TeamworkSectionCollection`](crate::requests::teamwork_section::TeamworkSectionCollection), for
/// example `graph.me().teamwork().sections()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/teamworksection?view=graph-rest-beta
pub struct TeamworkSection {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayIcon`.
    pub display_icon: mg::Field<mg::Boxed<super::SectionDisplayIcon>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isExpanded`.
    pub is_expanded: mg::Field<bool>,
    /// `isHierarchicalViewEnabled`.
    pub is_hierarchical_view_enabled: mg::Field<bool>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `sectionType`.
    pub section_type: mg::Field<mg::Open<super::SectionType>>,
    /// `sortType`.
    pub sort_type: mg::Field<mg::Open<super::SectionSortType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkSection: "microsoft.graph.teamworkSection", entity, base super::Entity;
    created_date_time: "createdDateTime",
    display_icon: "displayIcon",
    display_name: "displayName",
    id: "id" key required,
    is_expanded: "isExpanded",
    is_hierarchical_view_enabled: "isHierarchicalViewEnabled",
    last_modified_date_time: "lastModifiedDateTime",
    section_type: "sectionType",
    sort_type: "sortType",
}

mg::derived_from! { TeamworkSection: super::Entity }

impl TeamworkSection {
    /// `items`: many [`TeamworkSectionItem`](super::TeamworkSectionItem).
    pub const ITEMS: mg::Nav<TeamworkSection, Vec<super::TeamworkSectionItem>> = mg::Nav::new(
        "items",
    );
}
