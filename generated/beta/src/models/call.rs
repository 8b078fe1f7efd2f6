// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.call`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`CallCollection`](crate::requests::call::CallCollection), for example
/// `graph.app().calls()`.
///
/// Operations: `add_large_gallery_view`, `answer`, `cancel_media_processing`,
/// `change_screen_sharing_role`, `keep_alive`, `mute`, `play_prompt`, `record` and 13 more.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/call?view=graph-rest-beta
pub struct Call {
    /// `activeModalities`.
    pub active_modalities: mg::Field<Vec<mg::Open<super::Modality>>>,
    /// `answeredBy`.
    pub answered_by: mg::Field<mg::Boxed<super::ParticipantInfo>>,
    /// `callChainId`.
    pub call_chain_id: mg::Field<String>,
    /// `callOptions`.
    pub call_options: mg::Field<mg::Boxed<super::CallOptions>>,
    /// `callRoutes`.
    pub call_routes: mg::Field<Vec<super::CallRoute>>,
    /// `callbackUri`. Never null.
    pub callback_uri: mg::Field<String>,
    /// `chatInfo`.
    pub chat_info: mg::Field<mg::Boxed<super::ChatInfo>>,
    /// `direction`.
    pub direction: mg::Field<mg::Open<super::CallDirection>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `incomingContext`.
    pub incoming_context: mg::Field<mg::Boxed<super::IncomingContext>>,
    /// `mediaConfig`.
    pub media_config: mg::Field<mg::Boxed<super::MediaConfig>>,
    /// `mediaState`.
    pub media_state: mg::Field<mg::Boxed<super::CallMediaState>>,
    /// `meetingCapability`.
    pub meeting_capability: mg::Field<mg::Boxed<super::MeetingCapability>>,
    /// `meetingInfo`.
    pub meeting_info: mg::Field<mg::Boxed<super::MeetingInfo>>,
    /// `myParticipantId`.
    pub my_participant_id: mg::Field<String>,
    /// `requestedModalities`.
    pub requested_modalities: mg::Field<Vec<mg::Open<super::Modality>>>,
    /// `resultInfo`.
    pub result_info: mg::Field<mg::Boxed<super::ResultInfo>>,
    /// `ringingTimeoutInSeconds`.
    pub ringing_timeout_in_seconds: mg::Field<i32>,
    /// `routingPolicies`.
    pub routing_policies: mg::Field<Vec<mg::Open<super::RoutingPolicy>>>,
    /// `source`.
    pub source: mg::Field<mg::Boxed<super::ParticipantInfo>>,
    /// `state`.
    pub state: mg::Field<mg::Open<super::CallState>>,
    /// `subject`.
    pub subject: mg::Field<String>,
    /// `targets`.
    pub targets: mg::Field<Vec<super::InvitationParticipantInfo>>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// `terminationReason`.
    pub termination_reason: mg::Field<String>,
    /// `toneInfo`.
    pub tone_info: mg::Field<mg::Boxed<super::ToneInfo>>,
    /// `transcription`.
    pub transcription: mg::Field<mg::Boxed<super::CallTranscriptionInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Call: "microsoft.graph.call", entity open, base super::Entity;
    active_modalities: "activeModalities",
    answered_by: "answeredBy",
    call_chain_id: "callChainId",
    call_options: "callOptions",
    call_routes: "callRoutes",
    callback_uri: "callbackUri" required,
    chat_info: "chatInfo",
    direction: "direction",
    id: "id" key required,
    incoming_context: "incomingContext",
    media_config: "mediaConfig",
    media_state: "mediaState",
    meeting_capability: "meetingCapability",
    meeting_info: "meetingInfo",
    my_participant_id: "myParticipantId",
    requested_modalities: "requestedModalities",
    result_info: "resultInfo",
    ringing_timeout_in_seconds: "ringingTimeoutInSeconds",
    routing_policies: "routingPolicies",
    source: "source",
    state: "state",
    subject: "subject",
    targets: "targets",
    tenant_id: "tenantId",
    termination_reason: "terminationReason",
    tone_info: "toneInfo",
    transcription: "transcription",
}

mg::derived_from! { Call: super::Entity }

impl Call {
    /// `audioRoutingGroups`: many [`AudioRoutingGroup`](super::AudioRoutingGroup).
    pub const AUDIO_ROUTING_GROUPS: mg::Nav<Call, Vec<super::AudioRoutingGroup>> = mg::Nav::new(
        "audioRoutingGroups",
    );
    /// `contentSharingSessions`: many [`ContentSharingSession`](super::ContentSharingSession).
    pub const CONTENT_SHARING_SESSIONS: mg::Nav<
        Call,
        Vec<super::ContentSharingSession>,
    > = mg::Nav::new("contentSharingSessions");
    /// `operations`: many [`CommsOperation`](super::CommsOperation).
    pub const OPERATIONS: mg::Nav<Call, Vec<super::CommsOperation>> = mg::Nav::new(
        "operations",
    );
    /// `participants`: many [`Participant`](super::Participant).
    pub const PARTICIPANTS: mg::Nav<Call, Vec<super::Participant>> = mg::Nav::new(
        "participants",
    );
}
