// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.muteParticipantsOperation`][reference], derived from
/// [`CommsOperation`](super::CommsOperation).
///
/// Requests: [`MuteParticipantsOperationCollection`], for example
/// `graph.app().calls().id(id).operations().cast_to_mute_participants_operation()`.
///
/// [`MuteParticipantsOperationCollection`]: crate::requests::mute_participants_operation::MuteParticipantsOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/muteparticipantsoperation?view=graph-rest-beta
pub struct MuteParticipantsOperation {
    /// `clientContext`.
    pub client_context: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `participants`.
    pub participants: mg::Field<Vec<String>>,
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
    MuteParticipantsOperation: "microsoft.graph.muteParticipantsOperation", entity open, base super::CommsOperation;
    client_context: "clientContext",
    id: "id" key required,
    participants: "participants",
    result_info: "resultInfo",
    status: "status" required,
}

mg::derived_from! { MuteParticipantsOperation: super::CommsOperation, super::Entity }
