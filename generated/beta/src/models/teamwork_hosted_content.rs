// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkHostedContent`, an entity type derived from `microsoft.graph.entity`, with a media stream.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/teamworkhostedcontent?view=graph-rest-beta>
    TeamworkHostedContent "microsoft.graph.teamworkHostedContent" "entity stream" : super::Entity => TeamworkHostedContentKind;
    /// `contentBytes`: Binary
    content_bytes "contentBytes": mg::Binary,
    /// `contentType`: String
    content_type "contentType": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { TeamworkHostedContent: super::Entity }

/// The types derived from `microsoft.graph.teamworkHostedContent`.
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
