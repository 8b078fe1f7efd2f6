// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.processContentBatchRequest`, a complex type.
    ProcessContentBatchRequest "microsoft.graph.processContentBatchRequest" "complex";
    /// `contentToProcess`: processContentRequest, not null
    content_to_process "contentToProcess" "r": mg::Boxed<super::ProcessContentRequest>,
    /// `requestId`: String
    request_id "requestId": String,
    /// `userId`: String
    user_id "userId": String,
}
