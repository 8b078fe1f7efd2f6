// @generated
use crate::mg;

/// Entity type [`microsoft.graph.teamworkSectionItem`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`TeamworkSectionItemCollection`], for example
/// `graph.me().teamwork().sections().id(id).items()`.
///
/// Operations: `move_`.
///
/// [`TeamworkSectionItemCollection`]: crate::requests::teamwork_section_item::TeamworkSectionItemCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/teamworksectionitem?view=graph-rest-beta
pub struct TeamworkSectionItem {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `itemType`.
    pub item_type: mg::Field<mg::Open<super::SectionItemType>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkSectionItem: "microsoft.graph.teamworkSectionItem", entity, base super::Entity;
    created_date_time: "createdDateTime",
    id: "id" key required,
    item_type: "itemType",
    last_modified_date_time: "lastModifiedDateTime",
}

mg::derived_from! { TeamworkSectionItem: super::Entity }
