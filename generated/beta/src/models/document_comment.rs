// @generated
use crate::mg;

/// Entity type [`microsoft.graph.documentComment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/documentcomment?view=graph-rest-beta
pub struct DocumentComment {
    /// `content`.
    pub content: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DocumentComment: "microsoft.graph.documentComment", entity, base super::Entity;
    content: "content",
    id: "id" key required,
}

mg::derived_from! { DocumentComment: super::Entity }

impl DocumentComment {
    /// `replies`: many [`DocumentCommentReply`](super::DocumentCommentReply).
    pub const REPLIES: mg::Nav<DocumentComment, Vec<super::DocumentCommentReply>> = mg::Nav::new(
        "replies",
    );
}
