// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.retrievalExtract`, a complex type.
    RetrievalExtract "microsoft.graph.retrievalExtract" "complex";
    /// `text`: String
    text "text": String,
}
