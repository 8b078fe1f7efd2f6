// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.updateRecordingStatusOperation`, an open entity type derived from `microsoft.graph.commsOperation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/updaterecordingstatusoperation?view=graph-rest-beta>
    UpdateRecordingStatusOperation "microsoft.graph.updateRecordingStatusOperation" "entity open" : super::CommsOperation;
    /// `clientContext`: String
    client_context "clientContext": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `resultInfo`: resultInfo
    result_info "resultInfo": mg::Boxed<super::ResultInfo>,
    /// `status`: operationStatus, not null
    status "status" "r": mg::Open<super::OperationStatus>,
}

mg::derived_from! { UpdateRecordingStatusOperation: super::CommsOperation, super::Entity }
