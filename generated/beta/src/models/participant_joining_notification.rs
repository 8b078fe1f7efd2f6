// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.participantJoiningNotification`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/participantjoiningnotification?view=graph-rest-beta>
    ParticipantJoiningNotification "microsoft.graph.participantJoiningNotification" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { ParticipantJoiningNotification: super::Entity }

impl ParticipantJoiningNotification {
    /// `call`: `call`, contained
    pub const CALL: mg::Nav<ParticipantJoiningNotification, super::Call> = mg::Nav::new(
        "call",
    );
}
