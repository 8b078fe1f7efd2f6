// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.documentComment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/documentcomment?view=graph-rest-beta>
    DocumentComment "microsoft.graph.documentComment" "entity" : super::Entity;
    /// `content`: String
    content "content": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { DocumentComment: super::Entity }

impl DocumentComment {
    /// `replies`: many `documentCommentReply`, contained
    pub const REPLIES: mg::Nav<DocumentComment, Vec<super::DocumentCommentReply>> = mg::Nav::new(
        "replies",
    );
}
