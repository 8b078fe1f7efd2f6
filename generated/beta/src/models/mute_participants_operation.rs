// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.muteParticipantsOperation`, an open entity type derived from `microsoft.graph.commsOperation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/muteparticipantsoperation?view=graph-rest-beta>
    MuteParticipantsOperation "microsoft.graph.muteParticipantsOperation" "entity open" : super::CommsOperation;
    /// `clientContext`: String
    client_context "clientContext": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `participants`: Collection(String)
    participants "participants": Vec<String>,
    /// `resultInfo`: resultInfo
    result_info "resultInfo": mg::Boxed<super::ResultInfo>,
    /// `status`: operationStatus, not null
    status "status" "r": mg::Open<super::OperationStatus>,
}

mg::derived_from! { MuteParticipantsOperation: super::CommsOperation, super::Entity }
