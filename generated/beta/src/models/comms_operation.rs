// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.commsOperation`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/commsoperation?view=graph-rest-beta>
    CommsOperation "microsoft.graph.commsOperation" "entity open" : super::Entity => CommsOperationKind;
    /// `clientContext`: String
    client_context "clientContext": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `resultInfo`: resultInfo
    result_info "resultInfo": mg::Boxed<super::ResultInfo>,
    /// `status`: operationStatus, not null
    status "status" "r": mg::Open<super::OperationStatus>,
}

mg::derived_from! { CommsOperation: super::Entity }

/// The types derived from `microsoft.graph.commsOperation`.
#[non_exhaustive]
pub enum CommsOperationKind {
    AddLargeGalleryViewOperation(Box<super::AddLargeGalleryViewOperation>),
    AdmitAllFromLobbyOperation(Box<super::AdmitAllFromLobbyOperation>),
    AdmitFromLobbyOperation(Box<super::AdmitFromLobbyOperation>),
    CancelMediaProcessingOperation(Box<super::CancelMediaProcessingOperation>),
    InviteParticipantsOperation(Box<super::InviteParticipantsOperation>),
    MuteParticipantOperation(Box<super::MuteParticipantOperation>),
    MuteParticipantsOperation(Box<super::MuteParticipantsOperation>),
    PlayPromptOperation(Box<super::PlayPromptOperation>),
    RecordOperation(Box<super::RecordOperation>),
    RemoveFromLobbyOperation(Box<super::RemoveFromLobbyOperation>),
    SendDtmfTonesOperation(Box<super::SendDtmfTonesOperation>),
    StartHoldMusicOperation(Box<super::StartHoldMusicOperation>),
    StartRecordingOperation(Box<super::StartRecordingOperation>),
    StartTranscriptionOperation(Box<super::StartTranscriptionOperation>),
    StopHoldMusicOperation(Box<super::StopHoldMusicOperation>),
    StopRecordingOperation(Box<super::StopRecordingOperation>),
    StopTranscriptionOperation(Box<super::StopTranscriptionOperation>),
    SubscribeToToneOperation(Box<super::SubscribeToToneOperation>),
    UnmuteParticipantOperation(Box<super::UnmuteParticipantOperation>),
    UpdateRecordingStatusOperation(Box<super::UpdateRecordingStatusOperation>),
    /// None of these, or a type that this version does not know.
    Other(Box<CommsOperation>),
}

mg::family! {
    CommsOperation => CommsOperationKind;
    AddLargeGalleryViewOperation(super::AddLargeGalleryViewOperation),
    AdmitAllFromLobbyOperation(super::AdmitAllFromLobbyOperation),
    AdmitFromLobbyOperation(super::AdmitFromLobbyOperation),
    CancelMediaProcessingOperation(super::CancelMediaProcessingOperation),
    InviteParticipantsOperation(super::InviteParticipantsOperation),
    MuteParticipantOperation(super::MuteParticipantOperation),
    MuteParticipantsOperation(super::MuteParticipantsOperation),
    PlayPromptOperation(super::PlayPromptOperation),
    RecordOperation(super::RecordOperation),
    RemoveFromLobbyOperation(super::RemoveFromLobbyOperation),
    SendDtmfTonesOperation(super::SendDtmfTonesOperation),
    StartHoldMusicOperation(super::StartHoldMusicOperation),
    StartRecordingOperation(super::StartRecordingOperation),
    StartTranscriptionOperation(super::StartTranscriptionOperation),
    StopHoldMusicOperation(super::StopHoldMusicOperation),
    StopRecordingOperation(super::StopRecordingOperation),
    StopTranscriptionOperation(super::StopTranscriptionOperation),
    SubscribeToToneOperation(super::SubscribeToToneOperation),
    UnmuteParticipantOperation(super::UnmuteParticipantOperation),
    UpdateRecordingStatusOperation(super::UpdateRecordingStatusOperation),
}
