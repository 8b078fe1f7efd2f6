// @generated
use crate::{mg, models, requests};

/// Requests on one [`CommsOperation`](models::CommsOperation): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.app().calls().id(id).operations().id(id)`.
#[derive(Clone, Debug)]
pub struct CommsOperationResource(mg::One<models::CommsOperation>);

mg::builder! { CommsOperationResource: mg::One<models::CommsOperation> }

impl CommsOperationResource {
    /// `…/microsoft.graph.addLargeGalleryViewOperation`: cast to
    /// [`AddLargeGalleryViewOperation`](models::AddLargeGalleryViewOperation).
    #[doc(alias = "microsoft.graph.addLargeGalleryViewOperation")]
    #[inline]
    pub fn cast_to_add_large_gallery_view_operation(
        &self,
    ) -> requests::add_large_gallery_view_operation::AddLargeGalleryViewOperationResource {
        mg::navigate(self, "microsoft.graph.addLargeGalleryViewOperation")
    }

    /// `…/microsoft.graph.admitAllFromLobbyOperation`: cast to
    /// [`AdmitAllFromLobbyOperation`](models::AdmitAllFromLobbyOperation).
    #[doc(alias = "microsoft.graph.admitAllFromLobbyOperation")]
    #[inline]
    pub fn cast_to_admit_all_from_lobby_operation(
        &self,
    ) -> requests::admit_all_from_lobby_operation::AdmitAllFromLobbyOperationResource {
        mg::navigate(self, "microsoft.graph.admitAllFromLobbyOperation")
    }

    /// `…/microsoft.graph.admitFromLobbyOperation`: cast to
    /// [`AdmitFromLobbyOperation`](models::AdmitFromLobbyOperation).
    #[doc(alias = "microsoft.graph.admitFromLobbyOperation")]
    #[inline]
    pub fn cast_to_admit_from_lobby_operation(
        &self,
    ) -> requests::admit_from_lobby_operation::AdmitFromLobbyOperationResource {
        mg::navigate(self, "microsoft.graph.admitFromLobbyOperation")
    }

    /// `…/microsoft.graph.cancelMediaProcessingOperation`: cast to
    /// [`CancelMediaProcessingOperation`](models::CancelMediaProcessingOperation).
    #[doc(alias = "microsoft.graph.cancelMediaProcessingOperation")]
    #[inline]
    pub fn cast_to_cancel_media_processing_operation(
        &self,
    ) -> requests::cancel_media_processing_operation::CancelMediaProcessingOperationResource {
        mg::navigate(self, "microsoft.graph.cancelMediaProcessingOperation")
    }

    /// `…/microsoft.graph.inviteParticipantsOperation`: cast to
    /// [`InviteParticipantsOperation`](models::InviteParticipantsOperation).
    #[doc(alias = "microsoft.graph.inviteParticipantsOperation")]
    #[inline]
    pub fn cast_to_invite_participants_operation(
        &self,
    ) -> requests::invite_participants_operation::InviteParticipantsOperationResource {
        mg::navigate(self, "microsoft.graph.inviteParticipantsOperation")
    }

    /// `…/microsoft.graph.muteParticipantOperation`: cast to
    /// [`MuteParticipantOperation`](models::MuteParticipantOperation).
    #[doc(alias = "microsoft.graph.muteParticipantOperation")]
    #[inline]
    pub fn cast_to_mute_participant_operation(
        &self,
    ) -> requests::mute_participant_operation::MuteParticipantOperationResource {
        mg::navigate(self, "microsoft.graph.muteParticipantOperation")
    }

    /// `…/microsoft.graph.muteParticipantsOperation`: cast to
    /// [`MuteParticipantsOperation`](models::MuteParticipantsOperation).
    #[doc(alias = "microsoft.graph.muteParticipantsOperation")]
    #[inline]
    pub fn cast_to_mute_participants_operation(
        &self,
    ) -> requests::mute_participants_operation::MuteParticipantsOperationResource {
        mg::navigate(self, "microsoft.graph.muteParticipantsOperation")
    }

    /// `…/microsoft.graph.playPromptOperation`: cast to
    /// [`PlayPromptOperation`](models::PlayPromptOperation).
    #[doc(alias = "microsoft.graph.playPromptOperation")]
    #[inline]
    pub fn cast_to_play_prompt_operation(
        &self,
    ) -> requests::play_prompt_operation::PlayPromptOperationResource {
        mg::navigate(self, "microsoft.graph.playPromptOperation")
    }

    /// `…/microsoft.graph.recordOperation`: cast to [`RecordOperation`](models::RecordOperation).
    #[doc(alias = "microsoft.graph.recordOperation")]
    #[inline]
    pub fn cast_to_record_operation(
        &self,
    ) -> requests::record_operation::RecordOperationResource {
        mg::navigate(self, "microsoft.graph.recordOperation")
    }

    /// `…/microsoft.graph.removeFromLobbyOperation`: cast to
    /// [`RemoveFromLobbyOperation`](models::RemoveFromLobbyOperation).
    #[doc(alias = "microsoft.graph.removeFromLobbyOperation")]
    #[inline]
    pub fn cast_to_remove_from_lobby_operation(
        &self,
    ) -> requests::remove_from_lobby_operation::RemoveFromLobbyOperationResource {
        mg::navigate(self, "microsoft.graph.removeFromLobbyOperation")
    }

    /// `…/microsoft.graph.sendDtmfTonesOperation`: cast to
    /// [`SendDtmfTonesOperation`](models::SendDtmfTonesOperation).
    #[doc(alias = "microsoft.graph.sendDtmfTonesOperation")]
    #[inline]
    pub fn cast_to_send_dtmf_tones_operation(
        &self,
    ) -> requests::send_dtmf_tones_operation::SendDtmfTonesOperationResource {
        mg::navigate(self, "microsoft.graph.sendDtmfTonesOperation")
    }

    /// `…/microsoft.graph.startHoldMusicOperation`: cast to
    /// [`StartHoldMusicOperation`](models::StartHoldMusicOperation).
    #[doc(alias = "microsoft.graph.startHoldMusicOperation")]
    #[inline]
    pub fn cast_to_start_hold_music_operation(
        &self,
    ) -> requests::start_hold_music_operation::StartHoldMusicOperationResource {
        mg::navigate(self, "microsoft.graph.startHoldMusicOperation")
    }

    /// `…/microsoft.graph.startRecordingOperation`: cast to
    /// [`StartRecordingOperation`](models::StartRecordingOperation).
    #[doc(alias = "microsoft.graph.startRecordingOperation")]
    #[inline]
    pub fn cast_to_start_recording_operation(
        &self,
    ) -> requests::start_recording_operation::StartRecordingOperationResource {
        mg::navigate(self, "microsoft.graph.startRecordingOperation")
    }

    /// `…/microsoft.graph.startTranscriptionOperation`: cast to
    /// [`StartTranscriptionOperation`](models::StartTranscriptionOperation).
    #[doc(alias = "microsoft.graph.startTranscriptionOperation")]
    #[inline]
    pub fn cast_to_start_transcription_operation(
        &self,
    ) -> requests::start_transcription_operation::StartTranscriptionOperationResource {
        mg::navigate(self, "microsoft.graph.startTranscriptionOperation")
    }

    /// `…/microsoft.graph.stopHoldMusicOperation`: cast to
    /// [`StopHoldMusicOperation`](models::StopHoldMusicOperation).
    #[doc(alias = "microsoft.graph.stopHoldMusicOperation")]
    #[inline]
    pub fn cast_to_stop_hold_music_operation(
        &self,
    ) -> requests::stop_hold_music_operation::StopHoldMusicOperationResource {
        mg::navigate(self, "microsoft.graph.stopHoldMusicOperation")
    }

    /// `…/microsoft.graph.stopRecordingOperation`: cast to
    /// [`StopRecordingOperation`](models::StopRecordingOperation).
    #[doc(alias = "microsoft.graph.stopRecordingOperation")]
    #[inline]
    pub fn cast_to_stop_recording_operation(
        &self,
    ) -> requests::stop_recording_operation::StopRecordingOperationResource {
        mg::navigate(self, "microsoft.graph.stopRecordingOperation")
    }

    /// `…/microsoft.graph.stopTranscriptionOperation`: cast to
    /// [`StopTranscriptionOperation`](models::StopTranscriptionOperation).
    #[doc(alias = "microsoft.graph.stopTranscriptionOperation")]
    #[inline]
    pub fn cast_to_stop_transcription_operation(
        &self,
    ) -> requests::stop_transcription_operation::StopTranscriptionOperationResource {
        mg::navigate(self, "microsoft.graph.stopTranscriptionOperation")
    }

    /// `…/microsoft.graph.subscribeToToneOperation`: cast to
    /// [`SubscribeToToneOperation`](models::SubscribeToToneOperation).
    #[doc(alias = "microsoft.graph.subscribeToToneOperation")]
    #[inline]
    pub fn cast_to_subscribe_to_tone_operation(
        &self,
    ) -> requests::subscribe_to_tone_operation::SubscribeToToneOperationResource {
        mg::navigate(self, "microsoft.graph.subscribeToToneOperation")
    }

    /// `…/microsoft.graph.unmuteParticipantOperation`: cast to
    /// [`UnmuteParticipantOperation`](models::UnmuteParticipantOperation).
    #[doc(alias = "microsoft.graph.unmuteParticipantOperation")]
    #[inline]
    pub fn cast_to_unmute_participant_operation(
        &self,
    ) -> requests::unmute_participant_operation::UnmuteParticipantOperationResource {
        mg::navigate(self, "microsoft.graph.unmuteParticipantOperation")
    }

    /// `…/microsoft.graph.updateRecordingStatusOperation`: cast to
    /// [`UpdateRecordingStatusOperation`](models::UpdateRecordingStatusOperation).
    #[doc(alias = "microsoft.graph.updateRecordingStatusOperation")]
    #[inline]
    pub fn cast_to_update_recording_status_operation(
        &self,
    ) -> requests::update_recording_status_operation::UpdateRecordingStatusOperationResource {
        mg::navigate(self, "microsoft.graph.updateRecordingStatusOperation")
    }
}

/// Requests on a collection of [`CommsOperation`](models::CommsOperation): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.app().calls().id(id).operations()`.
#[derive(Clone, Debug)]
pub struct CommsOperationCollection(
    mg::Many<models::CommsOperation, CommsOperationResource>,
);

mg::builder! { CommsOperationCollection: mg::Many<models::CommsOperation, CommsOperationResource> }

impl CommsOperationCollection {
    /// `…/microsoft.graph.addLargeGalleryViewOperation`: the members that are
    /// [`AddLargeGalleryViewOperation`](models::AddLargeGalleryViewOperation).
    #[doc(alias = "microsoft.graph.addLargeGalleryViewOperation")]
    #[inline]
    pub fn cast_to_add_large_gallery_view_operation(
        &self,
    ) -> requests::add_large_gallery_view_operation::AddLargeGalleryViewOperationCollection {
        mg::navigate(self, "microsoft.graph.addLargeGalleryViewOperation")
    }

    /// `…/microsoft.graph.admitAllFromLobbyOperation`: the members that are
    /// [`AdmitAllFromLobbyOperation`](models::AdmitAllFromLobbyOperation).
    #[doc(alias = "microsoft.graph.admitAllFromLobbyOperation")]
    #[inline]
    pub fn cast_to_admit_all_from_lobby_operation(
        &self,
    ) -> requests::admit_all_from_lobby_operation::AdmitAllFromLobbyOperationCollection {
        mg::navigate(self, "microsoft.graph.admitAllFromLobbyOperation")
    }

    /// `…/microsoft.graph.admitFromLobbyOperation`: the members that are
    /// [`AdmitFromLobbyOperation`](models::AdmitFromLobbyOperation).
    #[doc(alias = "microsoft.graph.admitFromLobbyOperation")]
    #[inline]
    pub fn cast_to_admit_from_lobby_operation(
        &self,
    ) -> requests::admit_from_lobby_operation::AdmitFromLobbyOperationCollection {
        mg::navigate(self, "microsoft.graph.admitFromLobbyOperation")
    }

    /// `…/microsoft.graph.cancelMediaProcessingOperation`: the members that are
    /// [`CancelMediaProcessingOperation`](models::CancelMediaProcessingOperation).
    #[doc(alias = "microsoft.graph.cancelMediaProcessingOperation")]
    #[inline]
    pub fn cast_to_cancel_media_processing_operation(
        &self,
    ) -> requests::cancel_media_processing_operation::CancelMediaProcessingOperationCollection {
        mg::navigate(self, "microsoft.graph.cancelMediaProcessingOperation")
    }

    /// `…/microsoft.graph.inviteParticipantsOperation`: the members that are
    /// [`InviteParticipantsOperation`](models::InviteParticipantsOperation).
    #[doc(alias = "microsoft.graph.inviteParticipantsOperation")]
    #[inline]
    pub fn cast_to_invite_participants_operation(
        &self,
    ) -> requests::invite_participants_operation::InviteParticipantsOperationCollection {
        mg::navigate(self, "microsoft.graph.inviteParticipantsOperation")
    }

    /// `…/microsoft.graph.muteParticipantOperation`: the members that are
    /// [`MuteParticipantOperation`](models::MuteParticipantOperation).
    #[doc(alias = "microsoft.graph.muteParticipantOperation")]
    #[inline]
    pub fn cast_to_mute_participant_operation(
        &self,
    ) -> requests::mute_participant_operation::MuteParticipantOperationCollection {
        mg::navigate(self, "microsoft.graph.muteParticipantOperation")
    }

    /// `…/microsoft.graph.muteParticipantsOperation`: the members that are
    /// [`MuteParticipantsOperation`](models::MuteParticipantsOperation).
    #[doc(alias = "microsoft.graph.muteParticipantsOperation")]
    #[inline]
    pub fn cast_to_mute_participants_operation(
        &self,
    ) -> requests::mute_participants_operation::MuteParticipantsOperationCollection {
        mg::navigate(self, "microsoft.graph.muteParticipantsOperation")
    }

    /// `…/microsoft.graph.playPromptOperation`: the members that are
    /// [`PlayPromptOperation`](models::PlayPromptOperation).
    #[doc(alias = "microsoft.graph.playPromptOperation")]
    #[inline]
    pub fn cast_to_play_prompt_operation(
        &self,
    ) -> requests::play_prompt_operation::PlayPromptOperationCollection {
        mg::navigate(self, "microsoft.graph.playPromptOperation")
    }

    /// `…/microsoft.graph.recordOperation`: the members that are
    /// [`RecordOperation`](models::RecordOperation).
    #[doc(alias = "microsoft.graph.recordOperation")]
    #[inline]
    pub fn cast_to_record_operation(
        &self,
    ) -> requests::record_operation::RecordOperationCollection {
        mg::navigate(self, "microsoft.graph.recordOperation")
    }

    /// `…/microsoft.graph.removeFromLobbyOperation`: the members that are
    /// [`RemoveFromLobbyOperation`](models::RemoveFromLobbyOperation).
    #[doc(alias = "microsoft.graph.removeFromLobbyOperation")]
    #[inline]
    pub fn cast_to_remove_from_lobby_operation(
        &self,
    ) -> requests::remove_from_lobby_operation::RemoveFromLobbyOperationCollection {
        mg::navigate(self, "microsoft.graph.removeFromLobbyOperation")
    }

    /// `…/microsoft.graph.sendDtmfTonesOperation`: the members that are
    /// [`SendDtmfTonesOperation`](models::SendDtmfTonesOperation).
    #[doc(alias = "microsoft.graph.sendDtmfTonesOperation")]
    #[inline]
    pub fn cast_to_send_dtmf_tones_operation(
        &self,
    ) -> requests::send_dtmf_tones_operation::SendDtmfTonesOperationCollection {
        mg::navigate(self, "microsoft.graph.sendDtmfTonesOperation")
    }

    /// `…/microsoft.graph.startHoldMusicOperation`: the members that are
    /// [`StartHoldMusicOperation`](models::StartHoldMusicOperation).
    #[doc(alias = "microsoft.graph.startHoldMusicOperation")]
    #[inline]
    pub fn cast_to_start_hold_music_operation(
        &self,
    ) -> requests::start_hold_music_operation::StartHoldMusicOperationCollection {
        mg::navigate(self, "microsoft.graph.startHoldMusicOperation")
    }

    /// `…/microsoft.graph.startRecordingOperation`: the members that are
    /// [`StartRecordingOperation`](models::StartRecordingOperation).
    #[doc(alias = "microsoft.graph.startRecordingOperation")]
    #[inline]
    pub fn cast_to_start_recording_operation(
        &self,
    ) -> requests::start_recording_operation::StartRecordingOperationCollection {
        mg::navigate(self, "microsoft.graph.startRecordingOperation")
    }

    /// `…/microsoft.graph.startTranscriptionOperation`: the members that are
    /// [`StartTranscriptionOperation`](models::StartTranscriptionOperation).
    #[doc(alias = "microsoft.graph.startTranscriptionOperation")]
    #[inline]
    pub fn cast_to_start_transcription_operation(
        &self,
    ) -> requests::start_transcription_operation::StartTranscriptionOperationCollection {
        mg::navigate(self, "microsoft.graph.startTranscriptionOperation")
    }

    /// `…/microsoft.graph.stopHoldMusicOperation`: the members that are
    /// [`StopHoldMusicOperation`](models::StopHoldMusicOperation).
    #[doc(alias = "microsoft.graph.stopHoldMusicOperation")]
    #[inline]
    pub fn cast_to_stop_hold_music_operation(
        &self,
    ) -> requests::stop_hold_music_operation::StopHoldMusicOperationCollection {
        mg::navigate(self, "microsoft.graph.stopHoldMusicOperation")
    }

    /// `…/microsoft.graph.stopRecordingOperation`: the members that are
    /// [`StopRecordingOperation`](models::StopRecordingOperation).
    #[doc(alias = "microsoft.graph.stopRecordingOperation")]
    #[inline]
    pub fn cast_to_stop_recording_operation(
        &self,
    ) -> requests::stop_recording_operation::StopRecordingOperationCollection {
        mg::navigate(self, "microsoft.graph.stopRecordingOperation")
    }

    /// `…/microsoft.graph.stopTranscriptionOperation`: the members that are
    /// [`StopTranscriptionOperation`](models::StopTranscriptionOperation).
    #[doc(alias = "microsoft.graph.stopTranscriptionOperation")]
    #[inline]
    pub fn cast_to_stop_transcription_operation(
        &self,
    ) -> requests::stop_transcription_operation::StopTranscriptionOperationCollection {
        mg::navigate(self, "microsoft.graph.stopTranscriptionOperation")
    }

    /// `…/microsoft.graph.subscribeToToneOperation`: the members that are
    /// [`SubscribeToToneOperation`](models::SubscribeToToneOperation).
    #[doc(alias = "microsoft.graph.subscribeToToneOperation")]
    #[inline]
    pub fn cast_to_subscribe_to_tone_operation(
        &self,
    ) -> requests::subscribe_to_tone_operation::SubscribeToToneOperationCollection {
        mg::navigate(self, "microsoft.graph.subscribeToToneOperation")
    }

    /// `…/microsoft.graph.unmuteParticipantOperation`: the members that are
    /// [`UnmuteParticipantOperation`](models::UnmuteParticipantOperation).
    #[doc(alias = "microsoft.graph.unmuteParticipantOperation")]
    #[inline]
    pub fn cast_to_unmute_participant_operation(
        &self,
    ) -> requests::unmute_participant_operation::UnmuteParticipantOperationCollection {
        mg::navigate(self, "microsoft.graph.unmuteParticipantOperation")
    }

    /// `…/microsoft.graph.updateRecordingStatusOperation`: the members that are
    /// [`UpdateRecordingStatusOperation`](models::UpdateRecordingStatusOperation).
    #[doc(alias = "microsoft.graph.updateRecordingStatusOperation")]
    #[inline]
    pub fn cast_to_update_recording_status_operation(
        &self,
    ) -> requests::update_recording_status_operation::UpdateRecordingStatusOperationCollection {
        mg::navigate(self, "microsoft.graph.updateRecordingStatusOperation")
    }
}
