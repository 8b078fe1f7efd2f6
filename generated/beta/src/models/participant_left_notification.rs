// @generated
use crate::mg;

/// Entity type [`microsoft.graph.participantLeftNotification`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/participantleftnotification?view=graph-rest-beta
pub struct ParticipantLeftNotification {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `participantId`. Never null.
    pub participant_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ParticipantLeftNotification: "microsoft.graph.participantLeftNotification", entity, base super::Entity;
    id: "id" key required,
    participant_id: "participantId" required,
}

mg::derived_from! { ParticipantLeftNotification: super::Entity }

impl ParticipantLeftNotification {
    /// `call`: [`Call`](super::Call).
    pub const CALL: mg::Nav<ParticipantLeftNotification, super::Call> = mg::Nav::new(
        "call",
    );
}
