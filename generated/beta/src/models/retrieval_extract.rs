// @generated
use crate::mg;

/// Complex type `microsoft.graph.retrievalExtract`.
pub struct RetrievalExtract {
    /// `pageNumbers`.
    pub page_numbers: mg::Field<Vec<i32>>,
    /// `relevanceScore`.
    pub relevance_score: mg::Field<f64>,
    /// `text`.
    pub text: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetrievalExtract: "microsoft.graph.retrievalExtract", complex;
    page_numbers: "pageNumbers",
    relevance_score: "relevanceScore",
    text: "text",
}
