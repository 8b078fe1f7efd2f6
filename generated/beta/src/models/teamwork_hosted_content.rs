// @generated
use crate::mg;

/// Entity type [`microsoft.graph.teamworkHostedContent`][reference], derived from
/// [`Entity`](super::Entity), with a media stream.
///
/// Requests: [`TeamworkHostedContentResource`], for example:
///
/// ```ignore
/// graph
///     .chats()
///     .id(id)
///     .installed_apps()
///     .id(id)
///     .teams_app_definition()
///     .color_icon()
///     .hosted_content()
/// ```
///
/// [`TeamworkHostedContentResource`]: crate::requests::teamwork_hosted_content::TeamworkHostedContentResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/teamworkhostedcontent?view=graph-rest-beta
pub struct TeamworkHostedContent {
    /// `contentBytes`.
    pub content_bytes: mg::Field<mg::Binary>,
    /// `contentType`.
    pub content_type: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkHostedContent: "microsoft.graph.teamworkHostedContent", entity stream, base super::Entity, family TeamworkHostedContentKind;
    content_bytes: "contentBytes",
    content_type: "contentType",
    id: "id" key required,
}

mg::derived_from! { TeamworkHostedContent: super::Entity }

/// The types derived from [`TeamworkHostedContent`].
#[non_exhaustive]
pub enum TeamworkHostedContentKind {
    ChatMessageHostedContent(Box<super::ChatMessageHostedContent>),
    /// None of these, or a type that this version does not know.
    Other(Box<TeamworkHostedContent>),
}

mg::family! {
    TeamworkHostedContent => TeamworkHostedContentKind;
    ChatMessageHostedContent(super::ChatMessageHostedContent),
}
