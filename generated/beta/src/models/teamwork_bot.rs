// @generated
use crate::mg;

/// Entity type [`microsoft.graph.teamworkBot`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`TeamworkBotResource`](crate::requests::teamwork_bot::TeamworkBotResource), for
/// example `graph.chats().id(id).installed_apps().id(id).teams_app_definition().bot()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/teamworkbot?view=graph-rest-beta
pub struct TeamworkBot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkBot: "microsoft.graph.teamworkBot", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { TeamworkBot: super::Entity }
