// @generated
use crate::mg;

/// Entity type [`microsoft.graph.document`][reference], derived from [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/document?view=graph-rest-beta
pub struct Document {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Document: "microsoft.graph.document", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { Document: super::Entity }

impl Document {
    /// `comments`: many [`DocumentComment`](super::DocumentComment).
    pub const COMMENTS: mg::Nav<Document, Vec<super::DocumentComment>> = mg::Nav::new(
        "comments",
    );
}
