// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.retrievalResponse`, a complex type.
    RetrievalResponse "microsoft.graph.retrievalResponse" "complex";
    /// `retrievalHits`: Collection(retrievalHit), items not null
    retrieval_hits "retrievalHits" "r": Vec<super::RetrievalHit>,
}
