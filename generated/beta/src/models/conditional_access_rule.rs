// @generated
use crate::mg;

/// Enumeration `microsoft.graph.conditionalAccessRule`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConditionalAccessRule {
    /// `allApps` (0)
    AllApps,
    /// `firstPartyApps` (1)
    FirstPartyApps,
    /// `office365` (2)
    Office365,
    /// `appId` (3)
    AppId,
    /// `acr` (4)
    Acr,
    /// `appFilter` (5)
    AppFilter,
    /// `allUsers` (6)
    AllUsers,
    /// `guest` (7)
    Guest,
    /// `groupId` (8)
    GroupId,
    /// `roleId` (9)
    RoleId,
    /// `userId` (10)
    UserId,
    /// `allDevicePlatforms` (11)
    AllDevicePlatforms,
    /// `devicePlatform` (12)
    DevicePlatform,
    /// `allLocations` (13)
    AllLocations,
    /// `insideCorpnet` (14)
    InsideCorpnet,
    /// `allTrustedLocations` (15)
    AllTrustedLocations,
    /// `locationId` (16)
    LocationId,
    /// `allDevices` (17)
    AllDevices,
    /// `deviceFilter` (18)
    DeviceFilter,
    /// `deviceState` (19)
    DeviceState,
    /// `unknownFutureValue` (20)
    UnknownFutureValue,
    /// `deviceFilterIncludeRuleNotMatched` (21)
    DeviceFilterIncludeRuleNotMatched,
    /// `allDeviceStates` (22)
    AllDeviceStates,
    /// `anonymizedIPAddress` (23)
    AnonymizedIpAddress,
    /// `unfamiliarFeatures` (24)
    UnfamiliarFeatures,
    /// `nationStateIPAddress` (25)
    NationStateIpAddress,
    /// `realTimeThreatIntelligence` (26)
    RealTimeThreatIntelligence,
    /// `internalGuest` (27)
    InternalGuest,
    /// `b2bCollaborationGuest` (28)
    B2bCollaborationGuest,
    /// `b2bCollaborationMember` (29)
    B2bCollaborationMember,
    /// `b2bDirectConnectUser` (30)
    B2bDirectConnectUser,
    /// `otherExternalUser` (31)
    OtherExternalUser,
    /// `serviceProvider` (32)
    ServiceProvider,
    /// `microsoftAdminPortals` (33)
    MicrosoftAdminPortals,
    /// `deviceCodeFlow` (34)
    DeviceCodeFlow,
    /// `authenticationTransfer` (35)
    AuthenticationTransfer,
    /// `insiderRisk` (36)
    InsiderRisk,
}

mg::enumeration! {
    ConditionalAccessRule: "microsoft.graph.conditionalAccessRule";
    AllApps: "allApps" = 0,
    FirstPartyApps: "firstPartyApps" = 1,
    Office365: "office365" = 2,
    AppId: "appId" = 3,
    Acr: "acr" = 4,
    AppFilter: "appFilter" = 5,
    AllUsers: "allUsers" = 6,
    Guest: "guest" = 7,
    GroupId: "groupId" = 8,
    RoleId: "roleId" = 9,
    UserId: "userId" = 10,
    AllDevicePlatforms: "allDevicePlatforms" = 11,
    DevicePlatform: "devicePlatform" = 12,
    AllLocations: "allLocations" = 13,
    InsideCorpnet: "insideCorpnet" = 14,
    AllTrustedLocations: "allTrustedLocations" = 15,
    LocationId: "locationId" = 16,
    AllDevices: "allDevices" = 17,
    DeviceFilter: "deviceFilter" = 18,
    DeviceState: "deviceState" = 19,
    UnknownFutureValue: "unknownFutureValue" = 20,
    DeviceFilterIncludeRuleNotMatched: "deviceFilterIncludeRuleNotMatched" = 21,
    AllDeviceStates: "allDeviceStates" = 22,
    AnonymizedIpAddress: "anonymizedIPAddress" = 23,
    UnfamiliarFeatures: "unfamiliarFeatures" = 24,
    NationStateIpAddress: "nationStateIPAddress" = 25,
    RealTimeThreatIntelligence: "realTimeThreatIntelligence" = 26,
    InternalGuest: "internalGuest" = 27,
    B2bCollaborationGuest: "b2bCollaborationGuest" = 28,
    B2bCollaborationMember: "b2bCollaborationMember" = 29,
    B2bDirectConnectUser: "b2bDirectConnectUser" = 30,
    OtherExternalUser: "otherExternalUser" = 31,
    ServiceProvider: "serviceProvider" = 32,
    MicrosoftAdminPortals: "microsoftAdminPortals" = 33,
    DeviceCodeFlow: "deviceCodeFlow" = 34,
    AuthenticationTransfer: "authenticationTransfer" = 35,
    InsiderRisk: "insiderRisk" = 36,
}
