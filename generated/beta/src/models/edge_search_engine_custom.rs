// @generated
use crate::mg;

/// Complex type `microsoft.graph.edgeSearchEngineCustom`, derived from
/// [`EdgeSearchEngineBase`](super::EdgeSearchEngineBase).
pub struct EdgeSearchEngineCustom {
    /// `edgeSearchEngineOpenSearchXmlUrl`. Never null.
    pub edge_search_engine_open_search_xml_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EdgeSearchEngineCustom: "microsoft.graph.edgeSearchEngineCustom", complex, base super::EdgeSearchEngineBase;
    edge_search_engine_open_search_xml_url: "edgeSearchEngineOpenSearchXmlUrl" required,
}

mg::derived_from! { EdgeSearchEngineCustom: super::EdgeSearchEngineBase }
