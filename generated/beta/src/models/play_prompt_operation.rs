// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.playPromptOperation`, an open entity type derived from `microsoft.graph.commsOperation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/playpromptoperation?view=graph-rest-beta>
    PlayPromptOperation "microsoft.graph.playPromptOperation" "entity open" : super::CommsOperation;
    /// `clientContext`: String
    client_context "clientContext": String,
    /// `completionReason`: playPromptCompletionReason
    completion_reason "completionReason": mg::Open<super::PlayPromptCompletionReason>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `resultInfo`: resultInfo
    result_info "resultInfo": mg::Boxed<super::ResultInfo>,
    /// `status`: operationStatus, not null
    status "status" "r": mg::Open<super::OperationStatus>,
}

mg::derived_from! { PlayPromptOperation: super::CommsOperation, super::Entity }
