// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.commsOperation`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`CommsOperationCollection`](crate::requests::comms_operation::CommsOperationCollection), for
/// example `graph.app().calls().id(id).operations()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/commsoperation?view=graph-rest-beta
pub struct CommsOperation {
    /// `clientContext`.
    pub client_context: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
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
    CommsOperation: "microsoft.graph.commsOperation", entity open, base super::Entity, family CommsOperationKind;
    client_context: "clientContext",
    id: "id" key required,
    result_info: "resultInfo",
    status: "status" required,
}

mg::derived_from! { CommsOperation: super::Entity }

/// The types derived from [`CommsOperation`].
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
