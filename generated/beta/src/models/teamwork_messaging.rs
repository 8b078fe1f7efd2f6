// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkMessaging`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/teamworkmessaging?view=graph-rest-beta>
    TeamworkMessaging "microsoft.graph.teamworkMessaging" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { TeamworkMessaging: super::Entity }

impl TeamworkMessaging {
    /// `customEmojis`: many `teamworkCustomEmoji`, contained
    pub const CUSTOM_EMOJIS: mg::Nav<
        TeamworkMessaging,
        Vec<super::TeamworkCustomEmoji>,
    > = mg::Nav::new("customEmojis");
}
