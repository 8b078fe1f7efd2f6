// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.edge`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/edge?view=graph-rest-beta>
    Edge "microsoft.graph.edge" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { Edge: super::Entity }

impl Edge {
    /// `internetExplorerMode`: `internetExplorerMode`, contained
    pub const INTERNET_EXPLORER_MODE: mg::Nav<Edge, super::InternetExplorerMode> = mg::Nav::new(
        "internetExplorerMode",
    );
}
