// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.securityActionState`, a complex type.
    #[deprecated(note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)")]
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
