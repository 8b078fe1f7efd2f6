// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.inviteParticipantsOperation`, an open entity type derived from `microsoft.graph.commsOperation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/inviteparticipantsoperation?view=graph-rest-beta>
    InviteParticipantsOperation "microsoft.graph.inviteParticipantsOperation" "entity open" : super::CommsOperation;
    /// `clientContext`: String
    client_context "clientContext": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `participants`: Collection(invitationParticipantInfo), items not null
    participants "participants" "r": Vec<super::InvitationParticipantInfo>,
    /// `resultInfo`: resultInfo
    result_info "resultInfo": mg::Boxed<super::ResultInfo>,
    /// `status`: operationStatus, not null
    status "status" "r": mg::Open<super::OperationStatus>,
}

mg::derived_from! { InviteParticipantsOperation: super::CommsOperation, super::Entity }
