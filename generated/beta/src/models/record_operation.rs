// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.recordOperation`, an open entity type derived from `microsoft.graph.commsOperation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/recordoperation?view=graph-rest-beta>
    RecordOperation "microsoft.graph.recordOperation" "entity open" : super::CommsOperation;
    /// `clientContext`: String
    client_context "clientContext": String,
    /// `completionReason`: recordCompletionReason
    completion_reason "completionReason": mg::Open<super::RecordCompletionReason>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `recordingAccessToken`: String, masked in Debug
    recording_access_token "recordingAccessToken" "s": String,
    /// `recordingLocation`: String
    recording_location "recordingLocation": String,
    /// `resultInfo`: resultInfo
    result_info "resultInfo": mg::Boxed<super::ResultInfo>,
    /// `status`: operationStatus, not null
    status "status" "r": mg::Open<super::OperationStatus>,
}

mg::derived_from! { RecordOperation: super::CommsOperation, super::Entity }
