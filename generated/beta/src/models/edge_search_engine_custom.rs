// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.edgeSearchEngineCustom`, a complex type derived from `microsoft.graph.edgeSearchEngineBase`.
    EdgeSearchEngineCustom "microsoft.graph.edgeSearchEngineCustom" "complex" : super::EdgeSearchEngineBase;
    /// `edgeSearchEngineOpenSearchXmlUrl`: String, not null
    edge_search_engine_open_search_xml_url "edgeSearchEngineOpenSearchXmlUrl" "r": String,
}

mg::derived_from! { EdgeSearchEngineCustom: super::EdgeSearchEngineBase }
