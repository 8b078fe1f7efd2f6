// @generated
use crate::{mg, models, requests};

/// Requests on one [`Call`](models::Call): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.app().calls().id(id)`.
#[derive(Clone, Debug)]
pub struct CallResource(mg::One<models::Call>);

mg::builder! { CallResource: mg::One<models::Call> }

impl CallResource {
    /// `…/audioRoutingGroups`: many [`AudioRoutingGroup`](models::AudioRoutingGroup).
    ///
    /// Least privileged permission to read: `Calls.JoinGroupCall.All` (application). Reference:
    /// [list], [create].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/call-list-audioroutinggroups?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/call-post-audioroutinggroups?view=graph-rest-beta
    #[inline]
    pub fn audio_routing_groups(
        &self,
    ) -> requests::audio_routing_group::AudioRoutingGroupCollection {
        mg::navigate(self, "audioRoutingGroups")
    }

    /// `…/contentSharingSessions`: many [`ContentSharingSession`](models::ContentSharingSession).
    ///
    /// Least privileged permission to read: `Calls.JoinGroupCallAsGuest.All` (application).
    #[inline]
    pub fn content_sharing_sessions(
        &self,
    ) -> requests::content_sharing_session::ContentSharingSessionCollection {
        mg::navigate(self, "contentSharingSessions")
    }

    /// `…/operations`: many [`CommsOperation`](models::CommsOperation).
    #[inline]
    pub fn operations(&self) -> requests::comms_operation::CommsOperationCollection {
        mg::navigate(self, "operations")
    }

    /// `…/participants`: many [`Participant`](models::Participant).
    ///
    /// Least privileged permission to read: `Calls.Initiate.All` (application). Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/call-list-participants?view=graph-rest-beta
    #[inline]
    pub fn participants(&self) -> requests::participant::ParticipantCollection {
        mg::navigate(self, "participants")
    }

    /// `POST …/addLargeGalleryView`.
    ///
    /// Returns [`AddLargeGalleryViewOperation`](models::AddLargeGalleryViewOperation).
    ///
    /// Least privileged permission: `Calls.JoinGroupCallAsGuest.All` (application).
    #[inline]
    pub fn add_large_gallery_view(
        &self,
        parameters: AddLargeGalleryView,
    ) -> mg::Request<models::AddLargeGalleryViewOperation> {
        self.raw().action_with("addLargeGalleryView", &parameters)
    }

    /// `POST …/answer`.
    ///
    /// Returns 202 without a body.
    ///
    /// Least privileged permission: `Calls.JoinGroupCall.All` (application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/call-answer?view=graph-rest-beta
    #[inline]
    pub fn answer(&self, parameters: impl Into<Answer>) -> mg::Request<()> {
        self.raw().action_with("answer", &parameters.into())
    }

    /// `POST …/cancelMediaProcessing`.
    ///
    /// Returns 200 with [`CancelMediaProcessingOperation`](models::CancelMediaProcessingOperation).
    ///
    /// Least privileged permission: `Calls.Initiate.All` (application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/call-cancelmediaprocessing?view=graph-rest-beta
    #[inline]
    pub fn cancel_media_processing(
        &self,
        parameters: CancelMediaProcessing,
    ) -> mg::Request<models::CancelMediaProcessingOperation> {
        self.raw().action_with("cancelMediaProcessing", &parameters)
    }

    /// `POST …/changeScreenSharingRole`.
    ///
    /// Returns 202 without a body.
    ///
    /// Least privileged permission: `Calls.AccessMedia.All` (application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/call-changescreensharingrole?view=graph-rest-beta
    #[inline]
    pub fn change_screen_sharing_role(
        &self,
        parameters: impl Into<ChangeScreenSharingRole>,
    ) -> mg::Request<()> {
        self.raw().action_with("changeScreenSharingRole", &parameters.into())
    }

    /// `POST …/keepAlive`.
    ///
    /// Returns 200 without a body.
    ///
    /// Least privileged permission: `Calls.Initiate.All` (application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/call-keepalive?view=graph-rest-beta
    #[inline]
    pub fn keep_alive(&self) -> mg::Request<()> {
        self.raw().action("keepAlive")
    }

    /// `POST …/mute`.
    ///
    /// Returns 200 with [`MuteParticipantOperation`](models::MuteParticipantOperation).
    ///
    /// Least privileged permission: `Calls.Initiate.All` (application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/call-mute?view=graph-rest-beta
    #[inline]
    pub fn mute(
        &self,
        parameters: Mute,
    ) -> mg::Request<models::MuteParticipantOperation> {
        self.raw().action_with("mute", &parameters)
    }

    /// `POST …/playPrompt`.
    ///
    /// Returns 200 with [`PlayPromptOperation`](models::PlayPromptOperation).
    ///
    /// Least privileged permission: `Calls.Initiate.All` (application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/call-playprompt?view=graph-rest-beta
    #[inline]
    pub fn play_prompt(
        &self,
        parameters: impl Into<PlayPrompt>,
    ) -> mg::Request<models::PlayPromptOperation> {
        self.raw().action_with("playPrompt", &parameters.into())
    }

    /// `POST …/record`.
    ///
    /// Returns [`RecordOperation`](models::RecordOperation).
    #[inline]
    pub fn record(&self, parameters: Record) -> mg::Request<models::RecordOperation> {
        self.raw().action_with("record", &parameters)
    }

    /// `POST …/recordResponse`.
    ///
    /// Returns 200 with [`RecordOperation`](models::RecordOperation).
    ///
    /// Least privileged permission: `Calls.AccessMedia.All` (application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/call-record?view=graph-rest-beta
    #[inline]
    pub fn record_response(
        &self,
        parameters: RecordResponse,
    ) -> mg::Request<models::RecordOperation> {
        self.raw().action_with("recordResponse", &parameters)
    }

    /// `POST …/redirect`.
    ///
    /// Returns 202 without a body.
    ///
    /// Least privileged permission: `Calls.Initiate.All` (application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/call-redirect?view=graph-rest-beta
    #[inline]
    pub fn redirect(&self, parameters: impl Into<Redirect>) -> mg::Request<()> {
        self.raw().action_with("redirect", &parameters.into())
    }

    /// `POST …/reject`.
    ///
    /// Returns 202 without a body.
    ///
    /// No kind of sign-in is supported. [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/call-reject?view=graph-rest-beta
    #[inline]
    pub fn reject(&self, parameters: Reject) -> mg::Request<()> {
        self.raw().action_with("reject", &parameters)
    }

    /// `POST …/sendDtmfTones`.
    ///
    /// Returns [`SendDtmfTonesOperation`](models::SendDtmfTonesOperation).
    ///
    /// Least privileged permission: `Calls.AccessMedia.All` (application).
    #[inline]
    pub fn send_dtmf_tones(
        &self,
        parameters: impl Into<SendDtmfTones>,
    ) -> mg::Request<models::SendDtmfTonesOperation> {
        self.raw().action_with("sendDtmfTones", &parameters.into())
    }

    /// `POST …/startRecording`.
    ///
    /// Returns [`StartRecordingOperation`](models::StartRecordingOperation).
    ///
    /// Least privileged permission: `Calls.JoinGroupCall.All` (application).
    #[inline]
    pub fn start_recording(
        &self,
        parameters: StartRecording,
    ) -> mg::Request<models::StartRecordingOperation> {
        self.raw().action_with("startRecording", &parameters)
    }

    /// `POST …/startTranscription`.
    ///
    /// Returns [`StartTranscriptionOperation`](models::StartTranscriptionOperation).
    ///
    /// Least privileged permission: `Calls.JoinGroupCall.All` (application).
    #[inline]
    pub fn start_transcription(
        &self,
        parameters: StartTranscription,
    ) -> mg::Request<models::StartTranscriptionOperation> {
        self.raw().action_with("startTranscription", &parameters)
    }

    /// `POST …/stopRecording`.
    ///
    /// Returns [`StopRecordingOperation`](models::StopRecordingOperation).
    ///
    /// Least privileged permission: `Calls.JoinGroupCall.All` (application).
    #[inline]
    pub fn stop_recording(
        &self,
        parameters: StopRecording,
    ) -> mg::Request<models::StopRecordingOperation> {
        self.raw().action_with("stopRecording", &parameters)
    }

    /// `POST …/stopTranscription`.
    ///
    /// Returns [`StopTranscriptionOperation`](models::StopTranscriptionOperation).
    ///
    /// Least privileged permission: `Calls.JoinGroupCall.All` (application).
    #[inline]
    pub fn stop_transcription(
        &self,
        parameters: StopTranscription,
    ) -> mg::Request<models::StopTranscriptionOperation> {
        self.raw().action_with("stopTranscription", &parameters)
    }

    /// `POST …/subscribeToTone`.
    ///
    /// Returns 200 with [`SubscribeToToneOperation`](models::SubscribeToToneOperation).
    ///
    /// Least privileged permission: `Calls.AccessMedia.All` (application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/call-subscribetotone?view=graph-rest-beta
    #[inline]
    pub fn subscribe_to_tone(
        &self,
        parameters: SubscribeToTone,
    ) -> mg::Request<models::SubscribeToToneOperation> {
        self.raw().action_with("subscribeToTone", &parameters)
    }

    /// `POST …/transfer`.
    ///
    /// Returns 202 without a body.
    ///
    /// Least privileged permission: `Calls.Initiate.All` (application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/call-transfer?view=graph-rest-beta
    #[inline]
    pub fn transfer(&self, parameters: impl Into<Transfer>) -> mg::Request<()> {
        self.raw().action_with("transfer", &parameters.into())
    }

    /// `POST …/unmute`.
    ///
    /// Returns 200 with [`UnmuteParticipantOperation`](models::UnmuteParticipantOperation).
    ///
    /// Least privileged permission: `Calls.Initiate.All` (application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/call-unmute?view=graph-rest-beta
    #[inline]
    pub fn unmute(
        &self,
        parameters: Unmute,
    ) -> mg::Request<models::UnmuteParticipantOperation> {
        self.raw().action_with("unmute", &parameters)
    }

    /// `POST …/updateRecordingStatus`.
    ///
    /// Returns 200 with [`UpdateRecordingStatusOperation`](models::UpdateRecordingStatusOperation).
    ///
    /// Least privileged permission: `Calls.AccessMedia.All` (application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/call-updaterecordingstatus?view=graph-rest-beta
    #[inline]
    pub fn update_recording_status(
        &self,
        parameters: impl Into<UpdateRecordingStatus>,
    ) -> mg::Request<models::UpdateRecordingStatusOperation> {
        self.raw().action_with("updateRecordingStatus", &parameters.into())
    }
}

/// Requests on a collection of [`Call`](models::Call): `list`, `create`, `count`, `id` for one of
/// them, and the methods below.
///
/// For example `graph.app().calls()`.
#[derive(Clone, Debug)]
pub struct CallCollection(mg::Many<models::Call, CallResource>);

mg::builder! { CallCollection: mg::Many<models::Call, CallResource> }

impl CallCollection {
    /// `POST …/logTeleconferenceDeviceQuality`.
    ///
    /// Returns 200 without a body.
    ///
    /// Least privileged permission: `Calls.AccessMedia.All` (application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/call-logteleconferencedevicequality?view=graph-rest-beta
    #[inline]
    pub fn log_teleconference_device_quality(
        &self,
        parameters: impl Into<LogTeleconferenceDeviceQuality>,
    ) -> mg::Request<()> {
        self.raw().action_with("logTeleconferenceDeviceQuality", &parameters.into())
    }
}

/// Parameters of [`CallResource::add_large_gallery_view`].
pub struct AddLargeGalleryView {
    /// `clientContext`.
    pub client_context: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AddLargeGalleryView: "microsoft.graph.addLargeGalleryView", parameters;
    client_context: "clientContext",
}

/// Parameters of [`CallResource::answer`].
///
/// A call can pass the pair of `callback_uri` and `media_config` alone.
pub struct Answer {
    /// `acceptedModalities`.
    pub accepted_modalities: mg::Field<Vec<mg::Open<models::Modality>>>,
    /// `callOptions`. Optional.
    pub call_options: mg::Field<mg::Boxed<models::IncomingCallOptions>>,
    /// `callbackUri`. Required.
    pub callback_uri: mg::Field<String>,
    /// `mediaConfig`. Required.
    pub media_config: mg::Field<mg::Boxed<models::MediaConfig>>,
    /// `participantCapacity`.
    pub participant_capacity: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Answer: "microsoft.graph.answer", parameters;
    accepted_modalities: "acceptedModalities",
    call_options: "callOptions" optional,
    callback_uri: "callbackUri" required,
    media_config: "mediaConfig" required,
    participant_capacity: "participantCapacity",
}

mg::required_parameters! {
    Answer;
    callback_uri: String,
    media_config: mg::Boxed<models::MediaConfig>,
}

/// Parameters of [`CallResource::cancel_media_processing`].
pub struct CancelMediaProcessing {
    /// `clientContext`.
    pub client_context: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CancelMediaProcessing: "microsoft.graph.cancelMediaProcessing", parameters;
    client_context: "clientContext",
}

/// Parameters of [`CallResource::change_screen_sharing_role`].
///
/// A call can pass `role` alone.
pub struct ChangeScreenSharingRole {
    /// `role`. Required.
    pub role: mg::Field<mg::Open<models::ScreenSharingRole>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChangeScreenSharingRole: "microsoft.graph.changeScreenSharingRole", parameters;
    role: "role" required,
}

mg::required_parameters! {
    ChangeScreenSharingRole;
    role: mg::Open<models::ScreenSharingRole>,
}

/// Parameters of [`CallResource::mute`].
pub struct Mute {
    /// `clientContext`.
    pub client_context: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Mute: "microsoft.graph.mute", parameters;
    client_context: "clientContext",
}

/// Parameters of [`CallResource::play_prompt`].
///
/// A call can pass `prompts` alone.
pub struct PlayPrompt {
    /// `clientContext`.
    pub client_context: mg::Field<String>,
    /// `loop`.
    pub loop_: mg::Field<bool>,
    /// `prompts`.
    pub prompts: mg::Field<Vec<models::Prompt>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlayPrompt: "microsoft.graph.playPrompt", parameters;
    client_context: "clientContext",
    loop_: "loop",
    prompts: "prompts" required,
}

mg::required_parameters! {
    PlayPrompt;
    prompts: Vec<models::Prompt>,
}

/// Parameters of [`CallResource::record`].
pub struct Record {
    /// `bargeInAllowed`.
    pub barge_in_allowed: mg::Field<bool>,
    /// `clientContext`.
    pub client_context: mg::Field<String>,
    /// `initialSilenceTimeoutInSeconds`.
    pub initial_silence_timeout_in_seconds: mg::Field<i32>,
    /// `maxRecordDurationInSeconds`.
    pub max_record_duration_in_seconds: mg::Field<i32>,
    /// `maxSilenceTimeoutInSeconds`.
    pub max_silence_timeout_in_seconds: mg::Field<i32>,
    /// `playBeep`.
    pub play_beep: mg::Field<bool>,
    /// `prompts`.
    pub prompts: mg::Field<Vec<models::Prompt>>,
    /// `stopTones`.
    pub stop_tones: mg::Field<Vec<String>>,
    /// `streamWhileRecording`.
    pub stream_while_recording: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Record: "microsoft.graph.record", parameters;
    barge_in_allowed: "bargeInAllowed",
    client_context: "clientContext",
    initial_silence_timeout_in_seconds: "initialSilenceTimeoutInSeconds",
    max_record_duration_in_seconds: "maxRecordDurationInSeconds",
    max_silence_timeout_in_seconds: "maxSilenceTimeoutInSeconds",
    play_beep: "playBeep",
    prompts: "prompts",
    stop_tones: "stopTones",
    stream_while_recording: "streamWhileRecording",
}

/// Parameters of [`CallResource::record_response`].
pub struct RecordResponse {
    /// `bargeInAllowed`.
    pub barge_in_allowed: mg::Field<bool>,
    /// `clientContext`.
    pub client_context: mg::Field<String>,
    /// `initialSilenceTimeoutInSeconds`.
    pub initial_silence_timeout_in_seconds: mg::Field<i32>,
    /// `maxRecordDurationInSeconds`.
    pub max_record_duration_in_seconds: mg::Field<i32>,
    /// `maxSilenceTimeoutInSeconds`.
    pub max_silence_timeout_in_seconds: mg::Field<i32>,
    /// `playBeep`.
    pub play_beep: mg::Field<bool>,
    /// `prompts`.
    pub prompts: mg::Field<Vec<models::Prompt>>,
    /// `stopTones`.
    pub stop_tones: mg::Field<Vec<String>>,
    /// `streamWhileRecording`.
    pub stream_while_recording: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RecordResponse: "microsoft.graph.recordResponse", parameters;
    barge_in_allowed: "bargeInAllowed",
    client_context: "clientContext",
    initial_silence_timeout_in_seconds: "initialSilenceTimeoutInSeconds",
    max_record_duration_in_seconds: "maxRecordDurationInSeconds",
    max_silence_timeout_in_seconds: "maxSilenceTimeoutInSeconds",
    play_beep: "playBeep",
    prompts: "prompts",
    stop_tones: "stopTones",
    stream_while_recording: "streamWhileRecording",
}

/// Parameters of [`CallResource::redirect`].
///
/// A call can pass `targets` alone.
pub struct Redirect {
    /// `callbackUri`.
    pub callback_uri: mg::Field<String>,
    /// `maskCallee`.
    pub mask_callee: mg::Field<bool>,
    /// `maskCaller`.
    pub mask_caller: mg::Field<bool>,
    /// `targetDisposition`.
    pub target_disposition: mg::Field<mg::Open<models::CallDisposition>>,
    /// `targets`.
    pub targets: mg::Field<Vec<models::InvitationParticipantInfo>>,
    /// `timeout`.
    pub timeout: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Redirect: "microsoft.graph.redirect", parameters;
    callback_uri: "callbackUri",
    mask_callee: "maskCallee",
    mask_caller: "maskCaller",
    target_disposition: "targetDisposition",
    targets: "targets" required,
    timeout: "timeout",
}

mg::required_parameters! {
    Redirect;
    targets: Vec<models::InvitationParticipantInfo>,
}

/// Parameters of [`CallResource::reject`].
pub struct Reject {
    /// `callbackUri`.
    pub callback_uri: mg::Field<String>,
    /// `reason`.
    pub reason: mg::Field<mg::Open<models::RejectReason>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Reject: "microsoft.graph.reject", parameters;
    callback_uri: "callbackUri",
    reason: "reason",
}

/// Parameters of [`CallResource::send_dtmf_tones`].
///
/// A call can pass `tones` alone.
pub struct SendDtmfTones {
    /// `clientContext`.
    pub client_context: mg::Field<String>,
    /// `delayBetweenTonesMs`.
    pub delay_between_tones_ms: mg::Field<i32>,
    /// `tones`.
    pub tones: mg::Field<Vec<mg::Open<models::Tone>>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SendDtmfTones: "microsoft.graph.sendDtmfTones", parameters;
    client_context: "clientContext",
    delay_between_tones_ms: "delayBetweenTonesMs",
    tones: "tones" required,
}

mg::required_parameters! {
    SendDtmfTones;
    tones: Vec<mg::Open<models::Tone>>,
}

/// Parameters of [`CallResource::start_recording`].
pub struct StartRecording {
    /// `clientContext`.
    pub client_context: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StartRecording: "microsoft.graph.startRecording", parameters;
    client_context: "clientContext",
}

/// Parameters of [`CallResource::start_transcription`].
pub struct StartTranscription {
    /// `clientContext`.
    pub client_context: mg::Field<String>,
    /// `language`.
    pub language: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StartTranscription: "microsoft.graph.startTranscription", parameters;
    client_context: "clientContext",
    language: "language",
}

/// Parameters of [`CallResource::stop_recording`].
pub struct StopRecording {
    /// `clientContext`.
    pub client_context: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StopRecording: "microsoft.graph.stopRecording", parameters;
    client_context: "clientContext",
}

/// Parameters of [`CallResource::stop_transcription`].
pub struct StopTranscription {
    /// `clientContext`.
    pub client_context: mg::Field<String>,
    /// `language`.
    pub language: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StopTranscription: "microsoft.graph.stopTranscription", parameters;
    client_context: "clientContext",
    language: "language",
}

/// Parameters of [`CallResource::subscribe_to_tone`].
pub struct SubscribeToTone {
    /// `clientContext`.
    pub client_context: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SubscribeToTone: "microsoft.graph.subscribeToTone", parameters;
    client_context: "clientContext",
}

/// Parameters of [`CallResource::transfer`].
///
/// A call can pass `transfer_target` alone.
pub struct Transfer {
    /// `transferTarget`. Required.
    pub transfer_target: mg::Field<mg::Boxed<models::InvitationParticipantInfo>>,
    /// `transferee`. Optional.
    pub transferee: mg::Field<mg::Boxed<models::ParticipantInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Transfer: "microsoft.graph.transfer", parameters;
    transfer_target: "transferTarget" required,
    transferee: "transferee" optional,
}

mg::required_parameters! {
    Transfer;
    transfer_target: mg::Boxed<models::InvitationParticipantInfo>,
}

/// Parameters of [`CallResource::unmute`].
pub struct Unmute {
    /// `clientContext`.
    pub client_context: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Unmute: "microsoft.graph.unmute", parameters;
    client_context: "clientContext",
}

/// Parameters of [`CallResource::update_recording_status`].
///
/// A call can pass `status` alone.
pub struct UpdateRecordingStatus {
    /// `clientContext`.
    pub client_context: mg::Field<String>,
    /// `status`. Required.
    pub status: mg::Field<mg::Open<models::RecordingStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UpdateRecordingStatus: "microsoft.graph.updateRecordingStatus", parameters;
    client_context: "clientContext",
    status: "status" required,
}

mg::required_parameters! {
    UpdateRecordingStatus;
    status: mg::Open<models::RecordingStatus>,
}

/// Parameters of [`CallCollection::log_teleconference_device_quality`].
///
/// A call can pass `quality` alone.
pub struct LogTeleconferenceDeviceQuality {
    /// `quality`. Required.
    pub quality: mg::Field<mg::Boxed<models::TeleconferenceDeviceQuality>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LogTeleconferenceDeviceQuality: "microsoft.graph.logTeleconferenceDeviceQuality", parameters;
    quality: "quality" required,
}

mg::required_parameters! {
    LogTeleconferenceDeviceQuality;
    quality: mg::Boxed<models::TeleconferenceDeviceQuality>,
}
