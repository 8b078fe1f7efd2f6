// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.participant`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/participant?view=graph-rest-beta>
    Participant "microsoft.graph.participant" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `info`: participantInfo, not null
    info "info" "r": mg::Boxed<super::ParticipantInfo>,
    /// `isIdentityAnonymized`: Boolean
    is_identity_anonymized "isIdentityAnonymized": bool,
    /// `isInLobby`: Boolean, not null
    is_in_lobby "isInLobby" "r": bool,
    /// `isMuted`: Boolean, not null
    is_muted "isMuted" "r": bool,
    /// `mediaStreams`: Collection(mediaStream)
    media_streams "mediaStreams": Vec<super::MediaStream>,
    /// `metadata`: String
    metadata "metadata": String,
    /// `preferredDisplayName`: String
    preferred_display_name "preferredDisplayName": String,
    /// `recordingInfo`: recordingInfo
    recording_info "recordingInfo": mg::Boxed<super::RecordingInfo>,
    /// `removedState`: removedState
    removed_state "removedState": mg::Boxed<super::RemovedState>,
    /// `restrictedExperience`: onlineMeetingRestricted
    restricted_experience "restrictedExperience": mg::Boxed<super::OnlineMeetingRestricted>,
    /// `rosterSequenceNumber`: Int64
    roster_sequence_number "rosterSequenceNumber": i64,
    /// `syntheticMediaDetection`: syntheticMediaDetectionInfo
    synthetic_media_detection "syntheticMediaDetection": mg::Boxed<super::SyntheticMediaDetectionInfo>,
}

mg::derived_from! { Participant: super::Entity }
