// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamsTab`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/teamstab?view=graph-rest-beta>
    TeamsTab "microsoft.graph.teamsTab" "entity" : super::Entity;
    /// `configuration`: teamsTabConfiguration
    configuration "configuration": mg::Boxed<super::TeamsTabConfiguration>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `messageId`: String
    message_id "messageId": String,
    /// `sortOrderIndex`: String
    sort_order_index "sortOrderIndex": String,
    /// `teamsAppId`: String
    teams_app_id "teamsAppId": String,
    /// `webUrl`: String
    web_url "webUrl": String,
}

mg::derived_from! { TeamsTab: super::Entity }

impl TeamsTab {
    /// `teamsApp`: `teamsApp`
    pub const TEAMS_APP: mg::Nav<TeamsTab, super::TeamsApp> = mg::Nav::new("teamsApp");
}
