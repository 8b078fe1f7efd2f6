// @generated
use crate::mg;

/// Complex type `microsoft.graph.edgeSearchEngine`, derived from
/// [`EdgeSearchEngineBase`](super::EdgeSearchEngineBase).
pub struct EdgeSearchEngine {
    /// `edgeSearchEngineType`. Never null.
    pub edge_search_engine_type: mg::Field<mg::Open<super::EdgeSearchEngineType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EdgeSearchEngine: "microsoft.graph.edgeSearchEngine", complex, base super::EdgeSearchEngineBase;
    edge_search_engine_type: "edgeSearchEngineType" required,
}

mg::derived_from! { EdgeSearchEngine: super::EdgeSearchEngineBase }
