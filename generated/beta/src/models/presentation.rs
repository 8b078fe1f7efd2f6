// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.presentation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/presentation?view=graph-rest-beta>
    Presentation "microsoft.graph.presentation" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { Presentation: super::Entity }

impl Presentation {
    /// `comments`: many `documentComment`, contained
    pub const COMMENTS: mg::Nav<Presentation, Vec<super::DocumentComment>> = mg::Nav::new(
        "comments",
    );
}
