// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.edgeSearchEngine`, a complex type derived from `microsoft.graph.edgeSearchEngineBase`.
    EdgeSearchEngine "microsoft.graph.edgeSearchEngine" "complex" : super::EdgeSearchEngineBase;
    /// `edgeSearchEngineType`: edgeSearchEngineType, not null
    edge_search_engine_type "edgeSearchEngineType" "r": mg::Open<super::EdgeSearchEngineType>,
}

mg::derived_from! { EdgeSearchEngine: super::EdgeSearchEngineBase }
