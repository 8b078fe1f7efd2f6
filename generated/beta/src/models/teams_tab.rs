// @generated
use crate::mg;

/// Entity type [`microsoft.graph.teamsTab`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`TeamsTabCollection`](crate::requests::teams_tab::TeamsTabCollection), for example
/// `graph.chats().id(id).tabs()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/teamstab?view=graph-rest-beta
pub struct TeamsTab {
    /// `configuration`.
    pub configuration: mg::Field<mg::Boxed<super::TeamsTabConfiguration>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `messageId`.
    pub message_id: mg::Field<String>,
    /// `sortOrderIndex`.
    pub sort_order_index: mg::Field<String>,
    /// `teamsAppId`.
    pub teams_app_id: mg::Field<String>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamsTab: "microsoft.graph.teamsTab", entity, base super::Entity;
    configuration: "configuration",
    display_name: "displayName",
    id: "id" key required,
    message_id: "messageId",
    sort_order_index: "sortOrderIndex",
    teams_app_id: "teamsAppId",
    web_url: "webUrl",
}

mg::derived_from! { TeamsTab: super::Entity }

impl TeamsTab {
    /// `teamsApp`: [`TeamsApp`](super::TeamsApp).
    pub const TEAMS_APP: mg::Nav<TeamsTab, super::TeamsApp> = mg::Nav::new("teamsApp");
}
