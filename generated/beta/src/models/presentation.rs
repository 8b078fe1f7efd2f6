// @generated
use crate::mg;

/// Entity type [`microsoft.graph.presentation`][reference], derived from [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/presentation?view=graph-rest-beta
pub struct Presentation {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Presentation: "microsoft.graph.presentation", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { Presentation: super::Entity }

impl Presentation {
    /// `comments`: many [`DocumentComment`](super::DocumentComment).
    pub const COMMENTS: mg::Nav<Presentation, Vec<super::DocumentComment>> = mg::Nav::new(
        "comments",
    );
}
