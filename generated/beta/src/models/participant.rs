// @generated
use crate::mg;

/// Entity type [`microsoft.graph.participant`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`ParticipantCollection`](crate::requests::participant::ParticipantCollection), for
/// example `graph.app().calls().id(id).participants()`.
///
/// Operations: `admit_from_lobby`, `mute`, `remove_from_lobby`, `report_synthetic_media`,
/// `start_hold_music`, `stop_hold_music`, `admit_all_from_lobby`, `invite` and 1 more.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/participant?view=graph-rest-beta
pub struct Participant {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `info`. Never null.
    pub info: mg::Field<mg::Boxed<super::ParticipantInfo>>,
    /// `isIdentityAnonymized`.
    pub is_identity_anonymized: mg::Field<bool>,
    /// `isInLobby`. Never null.
    pub is_in_lobby: mg::Field<bool>,
    /// `isMuted`. Never null.
    pub is_muted: mg::Field<bool>,
    /// `mediaStreams`.
    pub media_streams: mg::Field<Vec<super::MediaStream>>,
    /// `metadata`.
    pub metadata: mg::Field<String>,
    /// `preferredDisplayName`.
    pub preferred_display_name: mg::Field<String>,
    /// `recordingInfo`.
    pub recording_info: mg::Field<mg::Boxed<super::RecordingInfo>>,
    /// `removedState`.
    pub removed_state: mg::Field<mg::Boxed<super::RemovedState>>,
    /// `restrictedExperience`.
    pub restricted_experience: mg::Field<mg::Boxed<super::OnlineMeetingRestricted>>,
    /// `rosterSequenceNumber`.
    pub roster_sequence_number: mg::Field<i64>,
    /// `syntheticMediaDetection`.
    pub synthetic_media_detection: mg::Field<
        mg::Boxed<super::SyntheticMediaDetectionInfo>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Participant: "microsoft.graph.participant", entity, base super::Entity;
    id: "id" key required,
    info: "info" required,
    is_identity_anonymized: "isIdentityAnonymized",
    is_in_lobby: "isInLobby" required,
    is_muted: "isMuted" required,
    media_streams: "mediaStreams",
    metadata: "metadata",
    preferred_display_name: "preferredDisplayName",
    recording_info: "recordingInfo",
    removed_state: "removedState",
    restricted_experience: "restrictedExperience",
    roster_sequence_number: "rosterSequenceNumber",
    synthetic_media_detection: "syntheticMediaDetection",
}

mg::derived_from! { Participant: super::Entity }
