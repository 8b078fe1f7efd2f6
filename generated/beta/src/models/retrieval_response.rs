// @generated
use crate::mg;

/// Complex type `microsoft.graph.retrievalResponse`.
pub struct RetrievalResponse {
    /// `retrievalHits`.
    pub retrieval_hits: mg::Field<Vec<super::RetrievalHit>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetrievalResponse: "microsoft.graph.retrievalResponse", complex;
    retrieval_hits: "retrievalHits" required,
}
