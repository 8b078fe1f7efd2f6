// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sendDtmfTonesOperation`, an open entity type derived from `microsoft.graph.commsOperation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/senddtmftonesoperation?view=graph-rest-beta>
    SendDtmfTonesOperation "microsoft.graph.sendDtmfTonesOperation" "entity open" : super::CommsOperation;
    /// `clientContext`: String
    client_context "clientContext": String,
    /// `completionReason`: sendDtmfCompletionReason
    completion_reason "completionReason": mg::Open<super::SendDtmfCompletionReason>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `resultInfo`: resultInfo
    result_info "resultInfo": mg::Boxed<super::ResultInfo>,
    /// `status`: operationStatus, not null
    status "status" "r": mg::Open<super::OperationStatus>,
}

mg::derived_from! { SendDtmfTonesOperation: super::CommsOperation, super::Entity }
