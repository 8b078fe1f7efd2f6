// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.retrievalExtract`, a complex type.
    RetrievalExtract "microsoft.graph.retrievalExtract" "complex";
    /// `pageNumbers`: Collection(Int32)
    page_numbers "pageNumbers": Vec<i32>,
    /// `relevanceScore`: Double
    relevance_score "relevanceScore": f64,
    /// `text`: String
    text "text": String,
}
