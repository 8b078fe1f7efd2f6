// @generated
use crate::mg;

/// Entity type [`microsoft.graph.teamsAppIcon`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`TeamsAppIconResource`](crate::requests::teams_app_icon::TeamsAppIconResource), for
/// example `graph.chats().id(id).installed_apps().id(id).teams_app_definition().color_icon()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/teamsappicon?view=graph-rest-beta
pub struct TeamsAppIcon {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamsAppIcon: "microsoft.graph.teamsAppIcon", entity, base super::Entity;
    id: "id" key required,
    web_url: "webUrl",
}

mg::derived_from! { TeamsAppIcon: super::Entity }

impl TeamsAppIcon {
    /// `hostedContent`: [`TeamworkHostedContent`](super::TeamworkHostedContent).
    pub const HOSTED_CONTENT: mg::Nav<TeamsAppIcon, super::TeamworkHostedContent> = mg::Nav::new(
        "hostedContent",
    );
}
