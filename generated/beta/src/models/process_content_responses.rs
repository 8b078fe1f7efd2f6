// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.processContentResponses`, a complex type.
    ProcessContentResponses "microsoft.graph.processContentResponses" "complex";
    /// `requestId`: String
    request_id "requestId": String,
    /// `results`: processContentResponse, not null
    results "results" "r": mg::Boxed<super::ProcessContentResponse>,
}
