// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.document`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/document?view=graph-rest-beta>
    Document "microsoft.graph.document" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { Document: super::Entity }

impl Document {
    /// `comments`: many `documentComment`, contained
    pub const COMMENTS: mg::Nav<Document, Vec<super::DocumentComment>> = mg::Nav::new(
        "comments",
    );
}
