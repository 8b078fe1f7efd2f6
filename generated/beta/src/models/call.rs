// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.call`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/call?view=graph-rest-beta>
    Call "microsoft.graph.call" "entity open" : super::Entity;
    /// `activeModalities`: Collection(modality)
    active_modalities "activeModalities": Vec<mg::Open<super::Modality>>,
    /// `answeredBy`: participantInfo
    answered_by "answeredBy": mg::Boxed<super::ParticipantInfo>,
    /// `callChainId`: String
    call_chain_id "callChainId": String,
    /// `callOptions`: callOptions
    call_options "callOptions": mg::Boxed<super::CallOptions>,
    /// `callRoutes`: Collection(callRoute)
    call_routes "callRoutes": Vec<super::CallRoute>,
    /// `callbackUri`: String, not null
    callback_uri "callbackUri" "r": String,
    /// `chatInfo`: chatInfo
    chat_info "chatInfo": mg::Boxed<super::ChatInfo>,
    /// `direction`: callDirection
    direction "direction": mg::Open<super::CallDirection>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `incomingContext`: incomingContext
    incoming_context "incomingContext": mg::Boxed<super::IncomingContext>,
    /// `mediaConfig`: mediaConfig
    media_config "mediaConfig": mg::Boxed<super::MediaConfig>,
    /// `mediaState`: callMediaState
    media_state "mediaState": mg::Boxed<super::CallMediaState>,
    /// `meetingCapability`: meetingCapability
    meeting_capability "meetingCapability": mg::Boxed<super::MeetingCapability>,
    /// `meetingInfo`: meetingInfo
    meeting_info "meetingInfo": mg::Boxed<super::MeetingInfo>,
    /// `myParticipantId`: String
    my_participant_id "myParticipantId": String,
    /// `requestedModalities`: Collection(modality)
    requested_modalities "requestedModalities": Vec<mg::Open<super::Modality>>,
    /// `resultInfo`: resultInfo
    result_info "resultInfo": mg::Boxed<super::ResultInfo>,
    /// `ringingTimeoutInSeconds`: Int32
    ringing_timeout_in_seconds "ringingTimeoutInSeconds": i32,
    /// `routingPolicies`: Collection(routingPolicy)
    routing_policies "routingPolicies": Vec<mg::Open<super::RoutingPolicy>>,
    /// `source`: participantInfo
    source "source": mg::Boxed<super::ParticipantInfo>,
    /// `state`: callState
    state "state": mg::Open<super::CallState>,
    /// `subject`: String
    subject "subject": String,
    /// `targets`: Collection(invitationParticipantInfo)
    targets "targets": Vec<super::InvitationParticipantInfo>,
    /// `tenantId`: String
    tenant_id "tenantId": String,
    /// `terminationReason`: String
    termination_reason "terminationReason": String,
    /// `toneInfo`: toneInfo
    tone_info "toneInfo": mg::Boxed<super::ToneInfo>,
    /// `transcription`: callTranscriptionInfo
    transcription "transcription": mg::Boxed<super::CallTranscriptionInfo>,
}

mg::derived_from! { Call: super::Entity }

impl Call {
    /// `audioRoutingGroups`: many `audioRoutingGroup`, contained
    pub const AUDIO_ROUTING_GROUPS: mg::Nav<Call, Vec<super::AudioRoutingGroup>> = mg::Nav::new(
        "audioRoutingGroups",
    );
    /// `contentSharingSessions`: many `contentSharingSession`, contained
    pub const CONTENT_SHARING_SESSIONS: mg::Nav<
        Call,
        Vec<super::ContentSharingSession>,
    > = mg::Nav::new("contentSharingSessions");
    /// `operations`: many `commsOperation`, contained
    pub const OPERATIONS: mg::Nav<Call, Vec<super::CommsOperation>> = mg::Nav::new(
        "operations",
    );
    /// `participants`: many `participant`, contained
    pub const PARTICIPANTS: mg::Nav<Call, Vec<super::Participant>> = mg::Nav::new(
        "participants",
    );
}
