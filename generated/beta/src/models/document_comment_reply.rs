// @generated
use crate::mg;

/// Entity type [`microsoft.graph.documentCommentReply`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/documentcommentreply?view=graph-rest-beta
pub struct DocumentCommentReply {
    /// `content`.
    pub content: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `location`.
    pub location: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DocumentCommentReply: "microsoft.graph.documentCommentReply", entity, base super::Entity;
    content: "content",
    id: "id" key required,
    location: "location",
}

mg::derived_from! { DocumentCommentReply: super::Entity }
