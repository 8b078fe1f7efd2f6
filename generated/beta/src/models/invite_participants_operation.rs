// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.inviteParticipantsOperation`][reference], derived from
/// [`CommsOperation`](super::CommsOperation).
///
/// Requests: [`InviteParticipantsOperationCollection`], for example
/// `graph.app().calls().id(id).operations().cast_to_invite_participants_operation()`.
///
/// [`InviteParticipantsOperationCollection`]: crate::requests::invite_participants_operation::InviteParticipantsOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/inviteparticipantsoperation?view=graph-rest-beta
pub struct InviteParticipantsOperation {
    /// `clientContext`.
    pub client_context: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `participants`.
    pub participants: mg::Field<Vec<super::InvitationParticipantInfo>>,
    /// `resultInfo`.
    pub result_info: mg::Field<mg::Boxed<super::ResultInfo>>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::OperationStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InviteParticipantsOperation: "microsoft.graph.inviteParticipantsOperation", entity open, base super::CommsOperation;
    client_context: "clientContext",
    id: "id" key required,
    participants: "participants" required,
    result_info: "resultInfo",
    status: "status" required,
}

mg::derived_from! { InviteParticipantsOperation: super::CommsOperation, super::Entity }
