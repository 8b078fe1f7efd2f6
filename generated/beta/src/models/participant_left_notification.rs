// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.participantLeftNotification`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/participantleftnotification?view=graph-rest-beta>
    ParticipantLeftNotification "microsoft.graph.participantLeftNotification" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `participantId`: String, not null
    participant_id "participantId" "r": String,
}

mg::derived_from! { ParticipantLeftNotification: super::Entity }

impl ParticipantLeftNotification {
    /// `call`: `call`, contained
    pub const CALL: mg::Nav<ParticipantLeftNotification, super::Call> = mg::Nav::new(
        "call",
    );
}
