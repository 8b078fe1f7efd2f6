// @generated
use crate::mg;

/// Complex type `microsoft.graph.processContentResponses`.
pub struct ProcessContentResponses {
    /// `requestId`.
    pub request_id: mg::Field<String>,
    /// `results`. Never null.
    pub results: mg::Field<mg::Boxed<super::ProcessContentResponse>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProcessContentResponses: "microsoft.graph.processContentResponses", complex;
    request_id: "requestId",
    results: "results" required,
}
