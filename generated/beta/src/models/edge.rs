// @generated
use crate::mg;

/// Entity type [`microsoft.graph.edge`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`EdgeResource`](crate::requests::edge::EdgeResource), for example
/// `graph.admin().edge()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/edge?view=graph-rest-beta
pub struct Edge {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Edge: "microsoft.graph.edge", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { Edge: super::Entity }

impl Edge {
    /// `internetExplorerMode`: [`InternetExplorerMode`](super::InternetExplorerMode).
    pub const INTERNET_EXPLORER_MODE: mg::Nav<Edge, super::InternetExplorerMode> = mg::Nav::new(
        "internetExplorerMode",
    );
}
