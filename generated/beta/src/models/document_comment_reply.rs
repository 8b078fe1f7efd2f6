// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.documentCommentReply`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/documentcommentreply?view=graph-rest-beta>
    DocumentCommentReply "microsoft.graph.documentCommentReply" "entity" : super::Entity;
    /// `content`: String
    content "content": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `location`: String
    location "location": String,
}

mg::derived_from! { DocumentCommentReply: super::Entity }
