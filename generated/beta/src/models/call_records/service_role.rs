// @generated
use crate::mg;

/// Enumeration `microsoft.graph.callRecords.serviceRole`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceRole {
    /// `unknown` (0)
    Unknown,
    /// `customBot` (1)
    CustomBot,
    /// `skypeForBusinessMicrosoftTeamsGateway` (2)
    SkypeForBusinessMicrosoftTeamsGateway,
    /// `skypeForBusinessAudioVideoMcu` (3)
    SkypeForBusinessAudioVideoMcu,
    /// `skypeForBusinessApplicationSharingMcu` (4)
    SkypeForBusinessApplicationSharingMcu,
    /// `skypeForBusinessCallQueues` (5)
    SkypeForBusinessCallQueues,
    /// `skypeForBusinessAutoAttendant` (6)
    SkypeForBusinessAutoAttendant,
    /// `mediationServer` (7)
    MediationServer,
    /// `mediationServerCloudConnectorEdition` (8)
    MediationServerCloudConnectorEdition,
    /// `exchangeUnifiedMessagingService` (9)
    ExchangeUnifiedMessagingService,
    /// `mediaController` (10)
    MediaController,
    /// `conferencingAnnouncementService` (11)
    ConferencingAnnouncementService,
    /// `conferencingAttendant` (12)
    ConferencingAttendant,
    /// `audioTeleconferencerController` (13)
    AudioTeleconferencerController,
    /// `skypeForBusinessUnifiedCommunicationApplicationPlatform` (14)
    SkypeForBusinessUnifiedCommunicationApplicationPlatform,
    /// `responseGroupServiceAnnouncementService` (15)
    ResponseGroupServiceAnnouncementService,
    /// `gateway` (16)
    Gateway,
    /// `skypeTranslator` (17)
    SkypeTranslator,
    /// `skypeForBusinessAttendant` (18)
    SkypeForBusinessAttendant,
    /// `responseGroupService` (19)
    ResponseGroupService,
    /// `voicemail` (20)
    Voicemail,
    /// `unknownFutureValue` (21)
    UnknownFutureValue,
}

mg::enumeration! {
    ServiceRole: "microsoft.graph.callRecords.serviceRole";
    Unknown: "unknown" = 0,
    CustomBot: "customBot" = 1,
    SkypeForBusinessMicrosoftTeamsGateway: "skypeForBusinessMicrosoftTeamsGateway" = 2,
    SkypeForBusinessAudioVideoMcu: "skypeForBusinessAudioVideoMcu" = 3,
    SkypeForBusinessApplicationSharingMcu: "skypeForBusinessApplicationSharingMcu" = 4,
    SkypeForBusinessCallQueues: "skypeForBusinessCallQueues" = 5,
    SkypeForBusinessAutoAttendant: "skypeForBusinessAutoAttendant" = 6,
    MediationServer: "mediationServer" = 7,
    MediationServerCloudConnectorEdition: "mediationServerCloudConnectorEdition" = 8,
    ExchangeUnifiedMessagingService: "exchangeUnifiedMessagingService" = 9,
    MediaController: "mediaController" = 10,
    ConferencingAnnouncementService: "conferencingAnnouncementService" = 11,
    ConferencingAttendant: "conferencingAttendant" = 12,
    AudioTeleconferencerController: "audioTeleconferencerController" = 13,
    SkypeForBusinessUnifiedCommunicationApplicationPlatform: "skypeForBusinessUnifiedCommunicationApplicationPlatform" = 14,
    ResponseGroupServiceAnnouncementService: "responseGroupServiceAnnouncementService" = 15,
    Gateway: "gateway" = 16,
    SkypeTranslator: "skypeTranslator" = 17,
    SkypeForBusinessAttendant: "skypeForBusinessAttendant" = 18,
    ResponseGroupService: "responseGroupService" = 19,
    Voicemail: "voicemail" = 20,
    UnknownFutureValue: "unknownFutureValue" = 21,
}
