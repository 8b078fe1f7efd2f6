// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkSection`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/teamworksection?view=graph-rest-beta>
    TeamworkSection "microsoft.graph.teamworkSection" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayIcon`: sectionDisplayIcon
    display_icon "displayIcon": mg::Boxed<super::SectionDisplayIcon>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isExpanded`: Boolean
    is_expanded "isExpanded": bool,
    /// `isHierarchicalViewEnabled`: Boolean
    is_hierarchical_view_enabled "isHierarchicalViewEnabled": bool,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `sectionType`: sectionType
    section_type "sectionType": mg::Open<super::SectionType>,
    /// `sortType`: sectionSortType
    sort_type "sortType": mg::Open<super::SectionSortType>,
}

mg::derived_from! { TeamworkSection: super::Entity }

impl TeamworkSection {
    /// `items`: many `teamworkSectionItem`, contained
    pub const ITEMS: mg::Nav<TeamworkSection, Vec<super::TeamworkSectionItem>> = mg::Nav::new(
        "items",
    );
}
