// @generated
use crate::{mg, models};

/// Requests on one [`Participant`](models::Participant): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.app().calls().id(id).participants().id(id)`.
#[derive(Clone, Debug)]
pub struct ParticipantResource(mg::One<models::Participant>);

mg::builder! { ParticipantResource: mg::One<models::Participant> }

impl ParticipantResource {
    /// `POST …/admitFromLobby`.
    ///
    /// Returns [`AdmitFromLobbyOperation`](models::AdmitFromLobbyOperation).
    ///
    /// Least privileged permission: `Calls.JoinGroupCallasGuest.All` (application).
    #[inline]
    pub fn admit_from_lobby(
        &self,
        parameters: AdmitFromLobby,
    ) -> mg::Request<models::AdmitFromLobbyOperation> {
        self.raw().action_with("admitFromLobby", &parameters)
    }

    /// `POST …/mute`.
    ///
    /// Returns [`MuteParticipantOperation`](models::MuteParticipantOperation).
    ///
    /// Least privileged permission: `Calls.JoinGroupCall.All` (application).
    #[inline]
    pub fn mute(
        &self,
        parameters: Mute,
    ) -> mg::Request<models::MuteParticipantOperation> {
        self.raw().action_with("mute", &parameters)
    }

    /// `POST …/removeFromLobby`.
    ///
    /// Returns [`RemoveFromLobbyOperation`](models::RemoveFromLobbyOperation).
    ///
    /// Least privileged permission: `Calls.JoinGroupCallasGuest.All` (application).
    #[inline]
    pub fn remove_from_lobby(
        &self,
        parameters: RemoveFromLobby,
    ) -> mg::Request<models::RemoveFromLobbyOperation> {
        self.raw().action_with("removeFromLobby", &parameters)
    }

    /// `POST …/reportSyntheticMedia`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Calls.ReportSyntheticMedia.All` (application).
    #[inline]
    pub fn report_synthetic_media(
        &self,
        parameters: ReportSyntheticMedia,
    ) -> mg::Request<()> {
        self.raw().action_with("reportSyntheticMedia", &parameters)
    }

    /// `POST …/startHoldMusic`.
    ///
    /// Returns [`StartHoldMusicOperation`](models::StartHoldMusicOperation).
    ///
    /// Least privileged permission: `Calls.JoinGroupCallasGuest.All` (application).
    #[inline]
    pub fn start_hold_music(
        &self,
        parameters: StartHoldMusic,
    ) -> mg::Request<models::StartHoldMusicOperation> {
        self.raw().action_with("startHoldMusic", &parameters)
    }

    /// `POST …/stopHoldMusic`.
    ///
    /// Returns [`StopHoldMusicOperation`](models::StopHoldMusicOperation).
    ///
    /// Least privileged permission: `Calls.JoinGroupCallasGuest.All` (application).
    #[inline]
    pub fn stop_hold_music(
        &self,
        parameters: StopHoldMusic,
    ) -> mg::Request<models::StopHoldMusicOperation> {
        self.raw().action_with("stopHoldMusic", &parameters)
    }
}

/// Requests on a collection of [`Participant`](models::Participant): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.app().calls().id(id).participants()`.
#[derive(Clone, Debug)]
pub struct ParticipantCollection(mg::Many<models::Participant, ParticipantResource>);

mg::builder! { ParticipantCollection: mg::Many<models::Participant, ParticipantResource> }

impl ParticipantCollection {
    /// `POST …/admitAllFromLobby`.
    ///
    /// Returns [`AdmitAllFromLobbyOperation`](models::AdmitAllFromLobbyOperation).
    ///
    /// Least privileged permission: `Calls.JoinGroupCallasGuest.All` (application).
    #[inline]
    pub fn admit_all_from_lobby(
        &self,
        parameters: AdmitAllFromLobby,
    ) -> mg::Request<models::AdmitAllFromLobbyOperation> {
        self.raw().action_with("admitAllFromLobby", &parameters)
    }

    /// `POST …/invite`.
    ///
    /// Returns [`InviteParticipantsOperation`](models::InviteParticipantsOperation).
    ///
    /// Least privileged permission: `Calls.InitiateGroupCall.All` (application).
    #[inline]
    pub fn invite(
        &self,
        parameters: impl Into<Invite>,
    ) -> mg::Request<models::InviteParticipantsOperation> {
        self.raw().action_with("invite", &parameters.into())
    }

    /// `POST …/muteAll`.
    ///
    /// Returns [`MuteParticipantsOperation`](models::MuteParticipantsOperation).
    ///
    /// Least privileged permission: `Calls.JoinGroupCall.All` (application).
    #[inline]
    pub fn mute_all(
        &self,
        parameters: MuteAll,
    ) -> mg::Request<models::MuteParticipantsOperation> {
        self.raw().action_with("muteAll", &parameters)
    }
}

/// Parameters of [`ParticipantResource::admit_from_lobby`].
pub struct AdmitFromLobby {
    /// `clientContext`.
    pub client_context: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AdmitFromLobby: "microsoft.graph.admitFromLobby", parameters;
    client_context: "clientContext",
}

/// Parameters of [`ParticipantResource::mute`].
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

/// Parameters of [`ParticipantResource::remove_from_lobby`].
pub struct RemoveFromLobby {
    /// `clientContext`.
    pub client_context: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RemoveFromLobby: "microsoft.graph.removeFromLobby", parameters;
    client_context: "clientContext",
}

/// Parameters of [`ParticipantResource::report_synthetic_media`].
pub struct ReportSyntheticMedia {
    /// `contentMetadata`.
    pub content_metadata: mg::Field<mg::Boxed<models::MediaMetadata>>,
    /// `detectionDateTime`.
    pub detection_date_time: mg::Field<mg::DateTimeOffset>,
    /// `detections`.
    pub detections: mg::Field<Vec<models::SyntheticMediaDetectionDetail>>,
    /// `id`.
    pub id: mg::Field<mg::Guid>,
    /// `isMalicious`.
    pub is_malicious: mg::Field<bool>,
    /// `overallConfidence`.
    pub overall_confidence: mg::Field<f64>,
    /// `severity`.
    pub severity: mg::Field<mg::Open<models::DetectionSeverity>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ReportSyntheticMedia: "microsoft.graph.reportSyntheticMedia", parameters;
    content_metadata: "contentMetadata",
    detection_date_time: "detectionDateTime",
    detections: "detections",
    id: "id",
    is_malicious: "isMalicious",
    overall_confidence: "overallConfidence",
    severity: "severity",
}

/// Parameters of [`ParticipantResource::start_hold_music`].
pub struct StartHoldMusic {
    /// `clientContext`.
    pub client_context: mg::Field<String>,
    /// `customPrompt`.
    pub custom_prompt: mg::Field<mg::Boxed<models::Prompt>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StartHoldMusic: "microsoft.graph.startHoldMusic", parameters;
    client_context: "clientContext",
    custom_prompt: "customPrompt",
}

/// Parameters of [`ParticipantResource::stop_hold_music`].
pub struct StopHoldMusic {
    /// `clientContext`.
    pub client_context: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StopHoldMusic: "microsoft.graph.stopHoldMusic", parameters;
    client_context: "clientContext",
}

/// Parameters of [`ParticipantCollection::admit_all_from_lobby`].
pub struct AdmitAllFromLobby {
    /// `clientContext`.
    pub client_context: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AdmitAllFromLobby: "microsoft.graph.admitAllFromLobby", parameters;
    client_context: "clientContext",
}

/// Parameters of [`ParticipantCollection::invite`].
///
/// A call can pass `participants` alone.
pub struct Invite {
    /// `clientContext`.
    pub client_context: mg::Field<String>,
    /// `participants`.
    pub participants: mg::Field<Vec<models::InvitationParticipantInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Invite: "microsoft.graph.invite", parameters;
    client_context: "clientContext",
    participants: "participants" required,
}

mg::required_parameters! {
    Invite;
    participants: Vec<models::InvitationParticipantInfo>,
}

/// Parameters of [`ParticipantCollection::mute_all`].
pub struct MuteAll {
    /// `clientContext`.
    pub client_context: mg::Field<String>,
    /// `participants`.
    pub participants: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MuteAll: "microsoft.graph.muteAll", parameters;
    client_context: "clientContext",
    participants: "participants",
}
