// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.participant`, by its URL.
    ///
    /// For example `/app/calls/{call-id}/participants/{participant-id}`.
    ParticipantResource(mg::One<models::Participant>)
}

impl ParticipantResource {
    /// `POST …/admitFromLobby`
    ///
    /// | application |
    /// |-|
    /// | **Calls.JoinGroupCallasGuest.All**, Calls.JoinGroupCall.All |
    #[inline]
    pub fn admit_from_lobby(
        &self,
        parameters: AdmitFromLobby,
    ) -> mg::Request<models::AdmitFromLobbyOperation> {
        mg::Path::action_with(self, "admitFromLobby", &parameters)
    }

    /// `POST …/mute`
    ///
    /// | application |
    /// |-|
    /// | **Calls.JoinGroupCall.All**, Calls.JoinGroupCallasGuest.All |
    #[inline]
    pub fn mute(
        &self,
        parameters: Mute,
    ) -> mg::Request<models::MuteParticipantOperation> {
        mg::Path::action_with(self, "mute", &parameters)
    }

    /// `POST …/removeFromLobby`
    ///
    /// | application |
    /// |-|
    /// | **Calls.JoinGroupCallasGuest.All**, Calls.JoinGroupCall.All |
    #[inline]
    pub fn remove_from_lobby(
        &self,
        parameters: RemoveFromLobby,
    ) -> mg::Request<models::RemoveFromLobbyOperation> {
        mg::Path::action_with(self, "removeFromLobby", &parameters)
    }

    /// `POST …/reportSyntheticMedia`
    ///
    /// | application |
    /// |-|
    /// | **Calls.ReportSyntheticMedia.All** |
    #[inline]
    pub fn report_synthetic_media(
        &self,
        parameters: ReportSyntheticMedia,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "reportSyntheticMedia", &parameters)
    }

    /// `POST …/startHoldMusic`
    ///
    /// | application |
    /// |-|
    /// | **Calls.JoinGroupCallasGuest.All**, Calls.JoinGroupCall.All |
    #[inline]
    pub fn start_hold_music(
        &self,
        parameters: StartHoldMusic,
    ) -> mg::Request<models::StartHoldMusicOperation> {
        mg::Path::action_with(self, "startHoldMusic", &parameters)
    }

    /// `POST …/stopHoldMusic`
    ///
    /// | application |
    /// |-|
    /// | **Calls.JoinGroupCallasGuest.All**, Calls.JoinGroupCall.All |
    #[inline]
    pub fn stop_hold_music(
        &self,
        parameters: StopHoldMusic,
    ) -> mg::Request<models::StopHoldMusicOperation> {
        mg::Path::action_with(self, "stopHoldMusic", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.participant`, by its URL.
    ///
    /// For example `/app/calls/{call-id}/participants`.
    ParticipantCollection(mg::Many<models::Participant, ParticipantResource>)
}

impl ParticipantCollection {
    /// `POST …/admitAllFromLobby`
    ///
    /// | application |
    /// |-|
    /// | **Calls.JoinGroupCallasGuest.All**, Calls.JoinGroupCall.All |
    #[inline]
    pub fn admit_all_from_lobby(
        &self,
        parameters: AdmitAllFromLobby,
    ) -> mg::Request<models::AdmitAllFromLobbyOperation> {
        mg::Path::action_with(self, "admitAllFromLobby", &parameters)
    }

    /// `POST …/invite`
    ///
    /// | application |
    /// |-|
    /// | **Calls.InitiateGroupCall.All** |
    #[inline]
    pub fn invite(
        &self,
        parameters: Invite,
    ) -> mg::Request<models::InviteParticipantsOperation> {
        mg::Path::action_with(self, "invite", &parameters)
    }

    /// `POST …/muteAll`
    ///
    /// | application |
    /// |-|
    /// | **Calls.JoinGroupCall.All**, Calls.JoinGroupCallasGuest.All |
    #[inline]
    pub fn mute_all(
        &self,
        parameters: MuteAll,
    ) -> mg::Request<models::MuteParticipantsOperation> {
        mg::Path::action_with(self, "muteAll", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.admitFromLobby`.
    AdmitFromLobby "microsoft.graph.admitFromLobby" "parameters";
    /// `clientContext`: String
    client_context "clientContext": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.mute`.
    Mute "microsoft.graph.mute" "parameters";
    /// `clientContext`: String
    client_context "clientContext": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.removeFromLobby`.
    RemoveFromLobby "microsoft.graph.removeFromLobby" "parameters";
    /// `clientContext`: String
    client_context "clientContext": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.reportSyntheticMedia`.
    ReportSyntheticMedia "microsoft.graph.reportSyntheticMedia" "parameters";
    /// `contentMetadata`: mediaMetadata
    content_metadata "contentMetadata": mg::Boxed<models::MediaMetadata>,
    /// `detectionDateTime`: DateTimeOffset
    detection_date_time "detectionDateTime": mg::DateTimeOffset,
    /// `detections`: Collection(syntheticMediaDetectionDetail)
    detections "detections": Vec<models::SyntheticMediaDetectionDetail>,
    /// `id`: Guid
    id "id": mg::Guid,
    /// `isMalicious`: Boolean
    is_malicious "isMalicious": bool,
    /// `overallConfidence`: Double
    overall_confidence "overallConfidence": f64,
    /// `severity`: detectionSeverity
    severity "severity": mg::Open<models::DetectionSeverity>,
}

mg::record! {
    /// Parameters of `microsoft.graph.startHoldMusic`.
    StartHoldMusic "microsoft.graph.startHoldMusic" "parameters";
    /// `clientContext`: String
    client_context "clientContext": String,
    /// `customPrompt`: prompt
    custom_prompt "customPrompt": mg::Boxed<models::Prompt>,
}

mg::record! {
    /// Parameters of `microsoft.graph.stopHoldMusic`.
    StopHoldMusic "microsoft.graph.stopHoldMusic" "parameters";
    /// `clientContext`: String
    client_context "clientContext": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.admitAllFromLobby`.
    AdmitAllFromLobby "microsoft.graph.admitAllFromLobby" "parameters";
    /// `clientContext`: String
    client_context "clientContext": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.invite`.
    Invite "microsoft.graph.invite" "parameters";
    /// `clientContext`: String
    client_context "clientContext": String,
    /// `participants`: Collection(invitationParticipantInfo), items not null
    participants "participants" "r": Vec<models::InvitationParticipantInfo>,
}

mg::record! {
    /// Parameters of `microsoft.graph.muteAll`.
    MuteAll "microsoft.graph.muteAll" "parameters";
    /// `clientContext`: String
    client_context "clientContext": String,
    /// `participants`: Collection(String)
    participants "participants": Vec<String>,
}
