// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamsAppIcon`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/teamsappicon?view=graph-rest-beta>
    TeamsAppIcon "microsoft.graph.teamsAppIcon" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `webUrl`: String
    web_url "webUrl": String,
}

mg::derived_from! { TeamsAppIcon: super::Entity }

impl TeamsAppIcon {
    /// `hostedContent`: `teamworkHostedContent`, contained
    pub const HOSTED_CONTENT: mg::Nav<TeamsAppIcon, super::TeamworkHostedContent> = mg::Nav::new(
        "hostedContent",
    );
}
