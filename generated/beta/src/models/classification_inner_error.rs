// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.classificationInnerError`, a complex type.
    ClassificationInnerError "microsoft.graph.classificationInnerError" "complex";
    /// `activityId`: String
    activity_id "activityId": String,
    /// `clientRequestId`: String
    client_request_id "clientRequestId": String,
    /// `code`: String
    code "code": String,
    /// `errorDateTime`: DateTimeOffset
    error_date_time "errorDateTime": mg::DateTimeOffset,
}
