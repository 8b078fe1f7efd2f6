// @generated
use crate::mg;

/// Complex type `microsoft.graph.processContentBatchRequest`.
pub struct ProcessContentBatchRequest {
    /// `contentToProcess`. Never null.
    pub content_to_process: mg::Field<mg::Boxed<super::ProcessContentRequest>>,
    /// `requestId`.
    pub request_id: mg::Field<String>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProcessContentBatchRequest: "microsoft.graph.processContentBatchRequest", complex;
    content_to_process: "contentToProcess" required,
    request_id: "requestId",
    user_id: "userId",
}
