// @generated
use crate::mg;

/// Entity type [`microsoft.graph.network`][reference].
///
/// Requests: [`NetworkResource`](crate::requests::network::NetworkResource), for example
/// `graph.network()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/network?view=graph-rest-beta
pub struct Network {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Network: "microsoft.graph.network", entity;
}
