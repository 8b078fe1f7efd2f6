// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.call`, by its URL.
    ///
    /// For example `/app/calls/{call-id}`.
    CallResource(mg::One<models::Call>)
}

impl CallResource {
    /// `…/audioRoutingGroups`: many `audioRoutingGroup`
    ///
    /// [List audio routing groups](https://learn.microsoft.com/graph/api/call-list-audioroutinggroups?view=graph-rest-beta); 200.
    ///
    /// [Create audio routing group](https://learn.microsoft.com/graph/api/call-post-audioroutinggroups?view=graph-rest-beta); 200.
    ///
    /// | | application |
    /// |-|-|
    /// | `GET` | **Calls.JoinGroupCall.All**, Calls.InitiateGroupCall.All |
    /// | `GET …/{id}` | **Calls.JoinGroupCall.All**, Calls.InitiateGroupCall.All |
    /// | `POST` | **Calls.JoinGroupCall.All**, Calls.InitiateGroupCall.All |
    /// | `PATCH …/{id}` | **Calls.JoinGroupCall.All**, Calls.InitiateGroupCall.All |
    /// | `DELETE …/{id}` | **Calls.JoinGroupCall.All**, Calls.InitiateGroupCall.All |
    #[inline]
    pub fn audio_routing_groups(
        &self,
    ) -> requests::audio_routing_group::AudioRoutingGroupCollection {
        mg::to(self, "audioRoutingGroups")
    }

    /// `…/contentSharingSessions`: many `contentSharingSession`
    ///
    /// | | application |
    /// |-|-|
    /// | `GET` | **Calls.JoinGroupCallAsGuest.All**, Calls.Initiate.All, Calls.InitiateGroupCall.All, Calls.JoinGroupCall.All |
    /// | `GET …/{id}` | **Calls.JoinGroupCallAsGuest.All**, Calls.Initiate.All, Calls.InitiateGroupCall.All, Calls.JoinGroupCall.All |
    #[inline]
    pub fn content_sharing_sessions(
        &self,
    ) -> requests::content_sharing_session::ContentSharingSessionCollection {
        mg::to(self, "contentSharingSessions")
    }

    /// `…/operations`: many `commsOperation`
    #[inline]
    pub fn operations(&self) -> requests::comms_operation::CommsOperationCollection {
        mg::to(self, "operations")
    }

    /// `…/participants`: many `participant`
    ///
    /// [List participants](https://learn.microsoft.com/graph/api/call-list-participants?view=graph-rest-beta); 200.
    ///
    /// | | application |
    /// |-|-|
    /// | `GET` | **Calls.Initiate.All**, Calls.AccessMedia.All |
    /// | `GET …/{id}` | **Calls.JoinGroupCall.All**, Calls.JoinGroupCallasGuest.All |
    /// | `DELETE …/{id}` | **Calls.JoinGroupCall.All**, Calls.JoinGroupCallasGuest.All |
    #[inline]
    pub fn participants(&self) -> requests::participant::ParticipantCollection {
        mg::to(self, "participants")
    }

    /// `POST …/addLargeGalleryView`
    ///
    /// | application |
    /// |-|
    /// | **Calls.JoinGroupCallAsGuest.All**, Calls.InitiateGroupCall.All, Calls.JoinGroupCall.All |
    #[inline]
    pub fn add_large_gallery_view(
        &self,
        parameters: AddLargeGalleryView,
    ) -> mg::Request<models::AddLargeGalleryViewOperation> {
        mg::Path::action_with(self, "addLargeGalleryView", &parameters)
    }

    /// `POST …/answer`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-answer?view=graph-rest-beta); 202.
    /// - `POST /app/calls/{id}/answer`
    /// - `POST /communications/calls/{id}/answer`
    ///
    /// | application |
    /// |-|
    /// | **Calls.JoinGroupCall.All**, Calls.JoinGroupCallAsGuest.All |
    #[inline]
    pub fn answer(&self, parameters: Answer) -> mg::Request<()> {
        mg::Path::action_with(self, "answer", &parameters)
    }

    /// `POST …/cancelMediaProcessing`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-cancelmediaprocessing?view=graph-rest-beta); 200.
    /// - `POST /app/calls/{id}/cancelMediaProcessing`
    /// - `POST /communications/calls/{id}/cancelMediaProcessing`
    ///
    /// | application |
    /// |-|
    /// | **Calls.Initiate.All**, Calls.AccessMedia.All |
    #[inline]
    pub fn cancel_media_processing(
        &self,
        parameters: CancelMediaProcessing,
    ) -> mg::Request<models::CancelMediaProcessingOperation> {
        mg::Path::action_with(self, "cancelMediaProcessing", &parameters)
    }

    /// `POST …/changeScreenSharingRole`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-changescreensharingrole?view=graph-rest-beta); 202.
    /// - `POST /app/calls/{id}/changeScreenSharingRole`
    /// - `POST /communications/calls/{id}/changeScreenSharingRole`
    ///
    /// | application |
    /// |-|
    /// | **Calls.AccessMedia.All** |
    #[inline]
    pub fn change_screen_sharing_role(
        &self,
        parameters: ChangeScreenSharingRole,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "changeScreenSharingRole", &parameters)
    }

    /// `POST …/keepAlive`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-keepalive?view=graph-rest-beta); 200.
    /// - `POST /communications/calls/{id}/keepAlive`
    ///
    /// | application |
    /// |-|
    /// | **Calls.Initiate.All**, Calls.AccessMedia.All |
    #[inline]
    pub fn keep_alive(&self) -> mg::Request<()> {
        mg::Path::action(self, "keepAlive")
    }

    /// `POST …/mute`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-mute?view=graph-rest-beta); 200.
    /// - `POST /app/calls/{id}/mute`
    /// - `POST /communications/calls/{id}/mute`
    ///
    /// | application |
    /// |-|
    /// | **Calls.Initiate.All**, Calls.AccessMedia.All |
    #[inline]
    pub fn mute(
        &self,
        parameters: Mute,
    ) -> mg::Request<models::MuteParticipantOperation> {
        mg::Path::action_with(self, "mute", &parameters)
    }

    /// `POST …/playPrompt`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-playprompt?view=graph-rest-beta); 200.
    /// - `POST /app/calls/{id}/playPrompt`
    /// - `POST /communications/calls/{id}/playPrompt`
    ///
    /// | application |
    /// |-|
    /// | **Calls.Initiate.All**, Calls.AccessMedia.All |
    #[inline]
    pub fn play_prompt(
        &self,
        parameters: PlayPrompt,
    ) -> mg::Request<models::PlayPromptOperation> {
        mg::Path::action_with(self, "playPrompt", &parameters)
    }

    /// `POST …/record`
    #[inline]
    pub fn record(&self, parameters: Record) -> mg::Request<models::RecordOperation> {
        mg::Path::action_with(self, "record", &parameters)
    }

    /// `POST …/recordResponse`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-record?view=graph-rest-beta); 200.
    /// - `POST /app/calls/{id}/recordResponse`
    /// - `POST /communications/calls/{id}/recordResponse`
    ///
    /// | application |
    /// |-|
    /// | **Calls.AccessMedia.All** |
    #[inline]
    pub fn record_response(
        &self,
        parameters: RecordResponse,
    ) -> mg::Request<models::RecordOperation> {
        mg::Path::action_with(self, "recordResponse", &parameters)
    }

    /// `POST …/redirect`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-redirect?view=graph-rest-beta); 202.
    /// - `POST /app/calls/{id}/redirect`
    /// - `POST /communications/calls/{id}/redirect`
    ///
    /// | application |
    /// |-|
    /// | **Calls.Initiate.All** |
    #[inline]
    pub fn redirect(&self, parameters: Redirect) -> mg::Request<()> {
        mg::Path::action_with(self, "redirect", &parameters)
    }

    /// `POST …/reject`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-reject?view=graph-rest-beta); 202.
    /// - `POST /app/calls/{id}/reject`
    /// - `POST /communications/calls/{id}/reject`
    ///
    /// Supported in no scheme.
    #[inline]
    pub fn reject(&self, parameters: Reject) -> mg::Request<()> {
        mg::Path::action_with(self, "reject", &parameters)
    }

    /// `POST …/sendDtmfTones`
    ///
    /// | application |
    /// |-|
    /// | **Calls.AccessMedia.All** |
    #[inline]
    pub fn send_dtmf_tones(
        &self,
        parameters: SendDtmfTones,
    ) -> mg::Request<models::SendDtmfTonesOperation> {
        mg::Path::action_with(self, "sendDtmfTones", &parameters)
    }

    /// `POST …/startRecording`
    ///
    /// | application |
    /// |-|
    /// | **Calls.JoinGroupCall.All** |
    #[inline]
    pub fn start_recording(
        &self,
        parameters: StartRecording,
    ) -> mg::Request<models::StartRecordingOperation> {
        mg::Path::action_with(self, "startRecording", &parameters)
    }

    /// `POST …/startTranscription`
    ///
    /// | application |
    /// |-|
    /// | **Calls.JoinGroupCall.All** |
    #[inline]
    pub fn start_transcription(
        &self,
        parameters: StartTranscription,
    ) -> mg::Request<models::StartTranscriptionOperation> {
        mg::Path::action_with(self, "startTranscription", &parameters)
    }

    /// `POST …/stopRecording`
    ///
    /// | application |
    /// |-|
    /// | **Calls.JoinGroupCall.All** |
    #[inline]
    pub fn stop_recording(
        &self,
        parameters: StopRecording,
    ) -> mg::Request<models::StopRecordingOperation> {
        mg::Path::action_with(self, "stopRecording", &parameters)
    }

    /// `POST …/stopTranscription`
    ///
    /// | application |
    /// |-|
    /// | **Calls.JoinGroupCall.All** |
    #[inline]
    pub fn stop_transcription(
        &self,
        parameters: StopTranscription,
    ) -> mg::Request<models::StopTranscriptionOperation> {
        mg::Path::action_with(self, "stopTranscription", &parameters)
    }

    /// `POST …/subscribeToTone`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-subscribetotone?view=graph-rest-beta); 200.
    /// - `POST /app/calls/{id}/subscribeToTone`
    /// - `POST /communications/calls/{id}/subscribeToTone`
    ///
    /// | application |
    /// |-|
    /// | **Calls.AccessMedia.All** |
    #[inline]
    pub fn subscribe_to_tone(
        &self,
        parameters: SubscribeToTone,
    ) -> mg::Request<models::SubscribeToToneOperation> {
        mg::Path::action_with(self, "subscribeToTone", &parameters)
    }

    /// `POST …/transfer`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-transfer?view=graph-rest-beta); 202.
    /// - `POST /app/calls/{id}/transfer`
    /// - `POST /communications/calls/{id}/transfer`
    ///
    /// | application |
    /// |-|
    /// | **Calls.Initiate.All** |
    #[inline]
    pub fn transfer(&self, parameters: Transfer) -> mg::Request<()> {
        mg::Path::action_with(self, "transfer", &parameters)
    }

    /// `POST …/unmute`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-unmute?view=graph-rest-beta); 200.
    /// - `POST /app/calls/{id}/unmute`
    /// - `POST /communications/calls/{id}/unmute`
    ///
    /// | application |
    /// |-|
    /// | **Calls.Initiate.All**, Calls.AccessMedia.All |
    #[inline]
    pub fn unmute(
        &self,
        parameters: Unmute,
    ) -> mg::Request<models::UnmuteParticipantOperation> {
        mg::Path::action_with(self, "unmute", &parameters)
    }

    /// `POST …/updateRecordingStatus`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-updaterecordingstatus?view=graph-rest-beta); 200.
    /// - `POST /app/calls/{id}/updateRecordingStatus`
    /// - `POST /communications/calls/{id}/updateRecordingStatus`
    ///
    /// | application |
    /// |-|
    /// | **Calls.AccessMedia.All**, Calls.JoinGroupCall.All |
    #[inline]
    pub fn update_recording_status(
        &self,
        parameters: UpdateRecordingStatus,
    ) -> mg::Request<models::UpdateRecordingStatusOperation> {
        mg::Path::action_with(self, "updateRecordingStatus", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.call`, by its URL.
    ///
    /// For example `/app/calls`.
    CallCollection(mg::Many<models::Call, CallResource>)
}

impl CallCollection {
    /// `POST …/logTeleconferenceDeviceQuality`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-logteleconferencedevicequality?view=graph-rest-beta); 200.
    /// - `POST /communications/calls/logTeleconferenceDeviceQuality`
    ///
    /// | application |
    /// |-|
    /// | **Calls.AccessMedia.All** |
    #[inline]
    pub fn log_teleconference_device_quality(
        &self,
        parameters: LogTeleconferenceDeviceQuality,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "logTeleconferenceDeviceQuality", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.addLargeGalleryView`.
    AddLargeGalleryView "microsoft.graph.addLargeGalleryView" "parameters";
    /// `clientContext`: String
    client_context "clientContext": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.answer`.
    Answer "microsoft.graph.answer" "parameters";
    /// `acceptedModalities`: Collection(modality)
    accepted_modalities "acceptedModalities": Vec<mg::Open<models::Modality>>,
    /// `callOptions`: incomingCallOptions, optional
    call_options "callOptions" "o": mg::Boxed<models::IncomingCallOptions>,
    /// `callbackUri`: String, not null
    callback_uri "callbackUri" "r": String,
    /// `mediaConfig`: mediaConfig, not null
    media_config "mediaConfig" "r": mg::Boxed<models::MediaConfig>,
    /// `participantCapacity`: Int32
    participant_capacity "participantCapacity": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.cancelMediaProcessing`.
    CancelMediaProcessing "microsoft.graph.cancelMediaProcessing" "parameters";
    /// `clientContext`: String
    client_context "clientContext": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.changeScreenSharingRole`.
    ChangeScreenSharingRole "microsoft.graph.changeScreenSharingRole" "parameters";
    /// `role`: screenSharingRole, not null
    role "role" "r": mg::Open<models::ScreenSharingRole>,
}

mg::record! {
    /// Parameters of `microsoft.graph.mute`.
    Mute "microsoft.graph.mute" "parameters";
    /// `clientContext`: String
    client_context "clientContext": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.playPrompt`.
    PlayPrompt "microsoft.graph.playPrompt" "parameters";
    /// `clientContext`: String
    client_context "clientContext": String,
    /// `loop`: Boolean
    loop_ "loop": bool,
    /// `prompts`: Collection(prompt), items not null
    prompts "prompts" "r": Vec<models::Prompt>,
}

mg::record! {
    /// Parameters of `microsoft.graph.record`.
    Record "microsoft.graph.record" "parameters";
    /// `bargeInAllowed`: Boolean
    barge_in_allowed "bargeInAllowed": bool,
    /// `clientContext`: String
    client_context "clientContext": String,
    /// `initialSilenceTimeoutInSeconds`: Int32
    initial_silence_timeout_in_seconds "initialSilenceTimeoutInSeconds": i32,
    /// `maxRecordDurationInSeconds`: Int32
    max_record_duration_in_seconds "maxRecordDurationInSeconds": i32,
    /// `maxSilenceTimeoutInSeconds`: Int32
    max_silence_timeout_in_seconds "maxSilenceTimeoutInSeconds": i32,
    /// `playBeep`: Boolean
    play_beep "playBeep": bool,
    /// `prompts`: Collection(prompt)
    prompts "prompts": Vec<models::Prompt>,
    /// `stopTones`: Collection(String)
    stop_tones "stopTones": Vec<String>,
    /// `streamWhileRecording`: Boolean
    stream_while_recording "streamWhileRecording": bool,
}

mg::record! {
    /// Parameters of `microsoft.graph.recordResponse`.
    RecordResponse "microsoft.graph.recordResponse" "parameters";
    /// `bargeInAllowed`: Boolean
    barge_in_allowed "bargeInAllowed": bool,
    /// `clientContext`: String
    client_context "clientContext": String,
    /// `initialSilenceTimeoutInSeconds`: Int32
    initial_silence_timeout_in_seconds "initialSilenceTimeoutInSeconds": i32,
    /// `maxRecordDurationInSeconds`: Int32
    max_record_duration_in_seconds "maxRecordDurationInSeconds": i32,
    /// `maxSilenceTimeoutInSeconds`: Int32
    max_silence_timeout_in_seconds "maxSilenceTimeoutInSeconds": i32,
    /// `playBeep`: Boolean
    play_beep "playBeep": bool,
    /// `prompts`: Collection(prompt)
    prompts "prompts": Vec<models::Prompt>,
    /// `stopTones`: Collection(String)
    stop_tones "stopTones": Vec<String>,
    /// `streamWhileRecording`: Boolean
    stream_while_recording "streamWhileRecording": bool,
}

mg::record! {
    /// Parameters of `microsoft.graph.redirect`.
    Redirect "microsoft.graph.redirect" "parameters";
    /// `callbackUri`: String
    callback_uri "callbackUri": String,
    /// `maskCallee`: Boolean
    mask_callee "maskCallee": bool,
    /// `maskCaller`: Boolean
    mask_caller "maskCaller": bool,
    /// `targetDisposition`: callDisposition
    target_disposition "targetDisposition": mg::Open<models::CallDisposition>,
    /// `targets`: Collection(invitationParticipantInfo), items not null
    targets "targets" "r": Vec<models::InvitationParticipantInfo>,
    /// `timeout`: Int32
    timeout "timeout": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.reject`.
    Reject "microsoft.graph.reject" "parameters";
    /// `callbackUri`: String
    callback_uri "callbackUri": String,
    /// `reason`: rejectReason
    reason "reason": mg::Open<models::RejectReason>,
}

mg::record! {
    /// Parameters of `microsoft.graph.sendDtmfTones`.
    SendDtmfTones "microsoft.graph.sendDtmfTones" "parameters";
    /// `clientContext`: String
    client_context "clientContext": String,
    /// `delayBetweenTonesMs`: Int32
    delay_between_tones_ms "delayBetweenTonesMs": i32,
    /// `tones`: Collection(tone), items not null
    tones "tones" "r": Vec<mg::Open<models::Tone>>,
}

mg::record! {
    /// Parameters of `microsoft.graph.startRecording`.
    StartRecording "microsoft.graph.startRecording" "parameters";
    /// `clientContext`: String
    client_context "clientContext": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.startTranscription`.
    StartTranscription "microsoft.graph.startTranscription" "parameters";
    /// `clientContext`: String
    client_context "clientContext": String,
    /// `language`: String
    language "language": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.stopRecording`.
    StopRecording "microsoft.graph.stopRecording" "parameters";
    /// `clientContext`: String
    client_context "clientContext": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.stopTranscription`.
    StopTranscription "microsoft.graph.stopTranscription" "parameters";
    /// `clientContext`: String
    client_context "clientContext": String,
    /// `language`: String
    language "language": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.subscribeToTone`.
    SubscribeToTone "microsoft.graph.subscribeToTone" "parameters";
    /// `clientContext`: String
    client_context "clientContext": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.transfer`.
    Transfer "microsoft.graph.transfer" "parameters";
    /// `transferTarget`: invitationParticipantInfo, not null
    transfer_target "transferTarget" "r": mg::Boxed<models::InvitationParticipantInfo>,
    /// `transferee`: participantInfo, optional
    transferee "transferee" "o": mg::Boxed<models::ParticipantInfo>,
}

mg::record! {
    /// Parameters of `microsoft.graph.unmute`.
    Unmute "microsoft.graph.unmute" "parameters";
    /// `clientContext`: String
    client_context "clientContext": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.updateRecordingStatus`.
    UpdateRecordingStatus "microsoft.graph.updateRecordingStatus" "parameters";
    /// `clientContext`: String
    client_context "clientContext": String,
    /// `status`: recordingStatus, not null
    status "status" "r": mg::Open<models::RecordingStatus>,
}

mg::record! {
    /// Parameters of `microsoft.graph.logTeleconferenceDeviceQuality`.
    LogTeleconferenceDeviceQuality "microsoft.graph.logTeleconferenceDeviceQuality" "parameters";
    /// `quality`: teleconferenceDeviceQuality, not null
    quality "quality" "r": mg::Boxed<models::TeleconferenceDeviceQuality>,
}
