// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkSectionItem`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/teamworksectionitem?view=graph-rest-beta>
    TeamworkSectionItem "microsoft.graph.teamworkSectionItem" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `itemType`: sectionItemType
    item_type "itemType": mg::Open<super::SectionItemType>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { TeamworkSectionItem: super::Entity }
