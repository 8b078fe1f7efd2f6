// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.commsOperation`, by its URL.
    ///
    /// For example `/app/calls/{call-id}/operations/{commsOperation-id}`.
    CommsOperationResource(mg::One<models::CommsOperation>)
}

impl CommsOperationResource {
    /// `…/microsoft.graph.addLargeGalleryViewOperation`
    #[inline]
    pub fn as_add_large_gallery_view_operation(
        &self,
    ) -> requests::add_large_gallery_view_operation::AddLargeGalleryViewOperationResource {
        mg::to(self, "microsoft.graph.addLargeGalleryViewOperation")
    }

    /// `…/microsoft.graph.admitAllFromLobbyOperation`
    #[inline]
    pub fn as_admit_all_from_lobby_operation(
        &self,
    ) -> requests::admit_all_from_lobby_operation::AdmitAllFromLobbyOperationResource {
        mg::to(self, "microsoft.graph.admitAllFromLobbyOperation")
    }

    /// `…/microsoft.graph.admitFromLobbyOperation`
    #[inline]
    pub fn as_admit_from_lobby_operation(
        &self,
    ) -> requests::admit_from_lobby_operation::AdmitFromLobbyOperationResource {
        mg::to(self, "microsoft.graph.admitFromLobbyOperation")
    }

    /// `…/microsoft.graph.cancelMediaProcessingOperation`
    #[inline]
    pub fn as_cancel_media_processing_operation(
        &self,
    ) -> requests::cancel_media_processing_operation::CancelMediaProcessingOperationResource {
        mg::to(self, "microsoft.graph.cancelMediaProcessingOperation")
    }

    /// `…/microsoft.graph.inviteParticipantsOperation`
    #[inline]
    pub fn as_invite_participants_operation(
        &self,
    ) -> requests::invite_participants_operation::InviteParticipantsOperationResource {
        mg::to(self, "microsoft.graph.inviteParticipantsOperation")
    }

    /// `…/microsoft.graph.muteParticipantOperation`
    #[inline]
    pub fn as_mute_participant_operation(
        &self,
    ) -> requests::mute_participant_operation::MuteParticipantOperationResource {
        mg::to(self, "microsoft.graph.muteParticipantOperation")
    }

    /// `…/microsoft.graph.muteParticipantsOperation`
    #[inline]
    pub fn as_mute_participants_operation(
        &self,
    ) -> requests::mute_participants_operation::MuteParticipantsOperationResource {
        mg::to(self, "microsoft.graph.muteParticipantsOperation")
    }

    /// `…/microsoft.graph.playPromptOperation`
    #[inline]
    pub fn as_play_prompt_operation(
        &self,
    ) -> requests::play_prompt_operation::PlayPromptOperationResource {
        mg::to(self, "microsoft.graph.playPromptOperation")
    }

    /// `…/microsoft.graph.recordOperation`
    #[inline]
    pub fn as_record_operation(
        &self,
    ) -> requests::record_operation::RecordOperationResource {
        mg::to(self, "microsoft.graph.recordOperation")
    }

    /// `…/microsoft.graph.removeFromLobbyOperation`
    #[inline]
    pub fn as_remove_from_lobby_operation(
        &self,
    ) -> requests::remove_from_lobby_operation::RemoveFromLobbyOperationResource {
        mg::to(self, "microsoft.graph.removeFromLobbyOperation")
    }

    /// `…/microsoft.graph.sendDtmfTonesOperation`
    #[inline]
    pub fn as_send_dtmf_tones_operation(
        &self,
    ) -> requests::send_dtmf_tones_operation::SendDtmfTonesOperationResource {
        mg::to(self, "microsoft.graph.sendDtmfTonesOperation")
    }

    /// `…/microsoft.graph.startHoldMusicOperation`
    #[inline]
    pub fn as_start_hold_music_operation(
        &self,
    ) -> requests::start_hold_music_operation::StartHoldMusicOperationResource {
        mg::to(self, "microsoft.graph.startHoldMusicOperation")
    }

    /// `…/microsoft.graph.startRecordingOperation`
    #[inline]
    pub fn as_start_recording_operation(
        &self,
    ) -> requests::start_recording_operation::StartRecordingOperationResource {
        mg::to(self, "microsoft.graph.startRecordingOperation")
    }

    /// `…/microsoft.graph.startTranscriptionOperation`
    #[inline]
    pub fn as_start_transcription_operation(
        &self,
    ) -> requests::start_transcription_operation::StartTranscriptionOperationResource {
        mg::to(self, "microsoft.graph.startTranscriptionOperation")
    }

    /// `…/microsoft.graph.stopHoldMusicOperation`
    #[inline]
    pub fn as_stop_hold_music_operation(
        &self,
    ) -> requests::stop_hold_music_operation::StopHoldMusicOperationResource {
        mg::to(self, "microsoft.graph.stopHoldMusicOperation")
    }

    /// `…/microsoft.graph.stopRecordingOperation`
    #[inline]
    pub fn as_stop_recording_operation(
        &self,
    ) -> requests::stop_recording_operation::StopRecordingOperationResource {
        mg::to(self, "microsoft.graph.stopRecordingOperation")
    }

    /// `…/microsoft.graph.stopTranscriptionOperation`
    #[inline]
    pub fn as_stop_transcription_operation(
        &self,
    ) -> requests::stop_transcription_operation::StopTranscriptionOperationResource {
        mg::to(self, "microsoft.graph.stopTranscriptionOperation")
    }

    /// `…/microsoft.graph.subscribeToToneOperation`
    #[inline]
    pub fn as_subscribe_to_tone_operation(
        &self,
    ) -> requests::subscribe_to_tone_operation::SubscribeToToneOperationResource {
        mg::to(self, "microsoft.graph.subscribeToToneOperation")
    }

    /// `…/microsoft.graph.unmuteParticipantOperation`
    #[inline]
    pub fn as_unmute_participant_operation(
        &self,
    ) -> requests::unmute_participant_operation::UnmuteParticipantOperationResource {
        mg::to(self, "microsoft.graph.unmuteParticipantOperation")
    }

    /// `…/microsoft.graph.updateRecordingStatusOperation`
    #[inline]
    pub fn as_update_recording_status_operation(
        &self,
    ) -> requests::update_recording_status_operation::UpdateRecordingStatusOperationResource {
        mg::to(self, "microsoft.graph.updateRecordingStatusOperation")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.commsOperation`, by its URL.
    ///
    /// For example `/app/calls/{call-id}/operations`.
    CommsOperationCollection(mg::Many<models::CommsOperation, CommsOperationResource>)
}

impl CommsOperationCollection {
    /// `…/microsoft.graph.addLargeGalleryViewOperation`
    #[inline]
    pub fn as_add_large_gallery_view_operation(
        &self,
    ) -> requests::add_large_gallery_view_operation::AddLargeGalleryViewOperationCollection {
        mg::to(self, "microsoft.graph.addLargeGalleryViewOperation")
    }

    /// `…/microsoft.graph.admitAllFromLobbyOperation`
    #[inline]
    pub fn as_admit_all_from_lobby_operation(
        &self,
    ) -> requests::admit_all_from_lobby_operation::AdmitAllFromLobbyOperationCollection {
        mg::to(self, "microsoft.graph.admitAllFromLobbyOperation")
    }

    /// `…/microsoft.graph.admitFromLobbyOperation`
    #[inline]
    pub fn as_admit_from_lobby_operation(
        &self,
    ) -> requests::admit_from_lobby_operation::AdmitFromLobbyOperationCollection {
        mg::to(self, "microsoft.graph.admitFromLobbyOperation")
    }

    /// `…/microsoft.graph.cancelMediaProcessingOperation`
    #[inline]
    pub fn as_cancel_media_processing_operation(
        &self,
    ) -> requests::cancel_media_processing_operation::CancelMediaProcessingOperationCollection {
        mg::to(self, "microsoft.graph.cancelMediaProcessingOperation")
    }

    /// `…/microsoft.graph.inviteParticipantsOperation`
    #[inline]
    pub fn as_invite_participants_operation(
        &self,
    ) -> requests::invite_participants_operation::InviteParticipantsOperationCollection {
        mg::to(self, "microsoft.graph.inviteParticipantsOperation")
    }

    /// `…/microsoft.graph.muteParticipantOperation`
    #[inline]
    pub fn as_mute_participant_operation(
        &self,
    ) -> requests::mute_participant_operation::MuteParticipantOperationCollection {
        mg::to(self, "microsoft.graph.muteParticipantOperation")
    }

    /// `…/microsoft.graph.muteParticipantsOperation`
    #[inline]
    pub fn as_mute_participants_operation(
        &self,
    ) -> requests::mute_participants_operation::MuteParticipantsOperationCollection {
        mg::to(self, "microsoft.graph.muteParticipantsOperation")
    }

    /// `…/microsoft.graph.playPromptOperation`
    #[inline]
    pub fn as_play_prompt_operation(
        &self,
    ) -> requests::play_prompt_operation::PlayPromptOperationCollection {
        mg::to(self, "microsoft.graph.playPromptOperation")
    }

    /// `…/microsoft.graph.recordOperation`
    #[inline]
    pub fn as_record_operation(
        &self,
    ) -> requests::record_operation::RecordOperationCollection {
        mg::to(self, "microsoft.graph.recordOperation")
    }

    /// `…/microsoft.graph.removeFromLobbyOperation`
    #[inline]
    pub fn as_remove_from_lobby_operation(
        &self,
    ) -> requests::remove_from_lobby_operation::RemoveFromLobbyOperationCollection {
        mg::to(self, "microsoft.graph.removeFromLobbyOperation")
    }

    /// `…/microsoft.graph.sendDtmfTonesOperation`
    #[inline]
    pub fn as_send_dtmf_tones_operation(
        &self,
    ) -> requests::send_dtmf_tones_operation::SendDtmfTonesOperationCollection {
        mg::to(self, "microsoft.graph.sendDtmfTonesOperation")
    }

    /// `…/microsoft.graph.startHoldMusicOperation`
    #[inline]
    pub fn as_start_hold_music_operation(
        &self,
    ) -> requests::start_hold_music_operation::StartHoldMusicOperationCollection {
        mg::to(self, "microsoft.graph.startHoldMusicOperation")
    }

    /// `…/microsoft.graph.startRecordingOperation`
    #[inline]
    pub fn as_start_recording_operation(
        &self,
    ) -> requests::start_recording_operation::StartRecordingOperationCollection {
        mg::to(self, "microsoft.graph.startRecordingOperation")
    }

    /// `…/microsoft.graph.startTranscriptionOperation`
    #[inline]
    pub fn as_start_transcription_operation(
        &self,
    ) -> requests::start_transcription_operation::StartTranscriptionOperationCollection {
        mg::to(self, "microsoft.graph.startTranscriptionOperation")
    }

    /// `…/microsoft.graph.stopHoldMusicOperation`
    #[inline]
    pub fn as_stop_hold_music_operation(
        &self,
    ) -> requests::stop_hold_music_operation::StopHoldMusicOperationCollection {
        mg::to(self, "microsoft.graph.stopHoldMusicOperation")
    }

    /// `…/microsoft.graph.stopRecordingOperation`
    #[inline]
    pub fn as_stop_recording_operation(
        &self,
    ) -> requests::stop_recording_operation::StopRecordingOperationCollection {
        mg::to(self, "microsoft.graph.stopRecordingOperation")
    }

    /// `…/microsoft.graph.stopTranscriptionOperation`
    #[inline]
    pub fn as_stop_transcription_operation(
        &self,
    ) -> requests::stop_transcription_operation::StopTranscriptionOperationCollection {
        mg::to(self, "microsoft.graph.stopTranscriptionOperation")
    }

    /// `…/microsoft.graph.subscribeToToneOperation`
    #[inline]
    pub fn as_subscribe_to_tone_operation(
        &self,
    ) -> requests::subscribe_to_tone_operation::SubscribeToToneOperationCollection {
        mg::to(self, "microsoft.graph.subscribeToToneOperation")
    }

    /// `…/microsoft.graph.unmuteParticipantOperation`
    #[inline]
    pub fn as_unmute_participant_operation(
        &self,
    ) -> requests::unmute_participant_operation::UnmuteParticipantOperationCollection {
        mg::to(self, "microsoft.graph.unmuteParticipantOperation")
    }

    /// `…/microsoft.graph.updateRecordingStatusOperation`
    #[inline]
    pub fn as_update_recording_status_operation(
        &self,
    ) -> requests::update_recording_status_operation::UpdateRecordingStatusOperationCollection {
        mg::to(self, "microsoft.graph.updateRecordingStatusOperation")
    }
}
