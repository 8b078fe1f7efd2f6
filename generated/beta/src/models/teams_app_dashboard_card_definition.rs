// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamsAppDashboardCardDefinition`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/teamsappdashboardcarddefinition?view=graph-rest-beta>
    TeamsAppDashboardCardDefinition "microsoft.graph.teamsAppDashboardCardDefinition" "entity" : super::Entity;
    /// `contentSource`: teamsAppDashboardCardContentSource
    content_source "contentSource": mg::Boxed<super::TeamsAppDashboardCardContentSource>,
    /// `defaultSize`: teamsAppDashboardCardSize
    default_size "defaultSize": mg::Open<super::TeamsAppDashboardCardSize>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `icon`: teamsAppDashboardCardIcon
    icon "icon": mg::Boxed<super::TeamsAppDashboardCardIcon>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `pickerGroupId`: String
    picker_group_id "pickerGroupId": String,
}

mg::derived_from! { TeamsAppDashboardCardDefinition: super::Entity }
