// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.securityActionState`, a complex type.
    SecurityActionState "microsoft.graph.securityActionState" "complex";
    /// `appId`: String
    app_id "appId": String,
    /// `status`: operationStatus
    status "status": mg::Open<super::OperationStatus>,
    /// `updatedDateTime`: DateTimeOffset
    updated_date_time "updatedDateTime": mg::DateTimeOffset,
    /// `user`: String
    user "user": String,
}
