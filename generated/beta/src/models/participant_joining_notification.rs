// @generated
use crate::mg;

/// Entity type [`microsoft.graph.participantJoiningNotification`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/participantjoiningnotification?view=graph-rest-beta
pub struct ParticipantJoiningNotification {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ParticipantJoiningNotification: "microsoft.graph.participantJoiningNotification", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { ParticipantJoiningNotification: super::Entity }

impl ParticipantJoiningNotification {
    /// `call`: [`Call`](super::Call).
    pub const CALL: mg::Nav<ParticipantJoiningNotification, super::Call> = mg::Nav::new(
        "call",
    );
}
