// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.submissionResultDetail`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubmissionResultDetail {
    /// `none` (0)
    None,
    /// `underInvestigation` (1)
    UnderInvestigation,
    /// `simulatedThreat` (2)
    SimulatedThreat,
    /// `allowedBySecOps` (3)
    AllowedBySecOps,
    /// `allowedByThirdPartyFilters` (4)
    AllowedByThirdPartyFilters,
    /// `messageNotFound` (5)
    MessageNotFound,
    /// `urlFileShouldNotBeBlocked` (6)
    UrlFileShouldNotBeBlocked,
    /// `urlFileShouldBeBlocked` (7)
    UrlFileShouldBeBlocked,
    /// `urlFileCannotMakeDecision` (8)
    UrlFileCannotMakeDecision,
    /// `domainImpersonation` (9)
    DomainImpersonation,
    /// `userImpersonation` (10)
    UserImpersonation,
    /// `brandImpersonation` (11)
    BrandImpersonation,
    /// `outboundShouldNotBeBlocked` (12)
    OutboundShouldNotBeBlocked,
    /// `outboundShouldBeBlocked` (13)
    OutboundShouldBeBlocked,
    /// `outboundBulk` (14)
    OutboundBulk,
    /// `outboundCannotMakeDecision` (15)
    OutboundCannotMakeDecision,
    /// `outboundNotRescanned` (16)
    OutboundNotRescanned,
    /// `zeroHourAutoPurgeAllowed` (17)
    ZeroHourAutoPurgeAllowed,
    /// `zeroHourAutoPurgeBlocked` (18)
    ZeroHourAutoPurgeBlocked,
    /// `zeroHourAutoPurgeQuarantineReleased` (19)
    ZeroHourAutoPurgeQuarantineReleased,
    /// `onPremisesSkip` (20)
    OnPremisesSkip,
    /// `allowedByTenantAllowBlockList` (21)
    AllowedByTenantAllowBlockList,
    /// `blockedByTenantAllowBlockList` (22)
    BlockedByTenantAllowBlockList,
    /// `allowedUrlByTenantAllowBlockList` (23)
    AllowedUrlByTenantAllowBlockList,
    /// `allowedFileByTenantAllowBlockList` (24)
    AllowedFileByTenantAllowBlockList,
    /// `allowedSenderByTenantAllowBlockList` (25)
    AllowedSenderByTenantAllowBlockList,
    /// `allowedRecipientByTenantAllowBlockList` (26)
    AllowedRecipientByTenantAllowBlockList,
    /// `blockedUrlByTenantAllowBlockList` (27)
    BlockedUrlByTenantAllowBlockList,
    /// `blockedFileByTenantAllowBlockList` (28)
    BlockedFileByTenantAllowBlockList,
    /// `blockedSenderByTenantAllowBlockList` (29)
    BlockedSenderByTenantAllowBlockList,
    /// `blockedRecipientByTenantAllowBlockList` (30)
    BlockedRecipientByTenantAllowBlockList,
    /// `allowedByConnection` (31)
    AllowedByConnection,
    /// `blockedByConnection` (32)
    BlockedByConnection,
    /// `allowedByExchangeTransportRule` (33)
    AllowedByExchangeTransportRule,
    /// `blockedByExchangeTransportRule` (34)
    BlockedByExchangeTransportRule,
    /// `quarantineReleased` (35)
    QuarantineReleased,
    /// `quarantineReleasedThenBlocked` (36)
    QuarantineReleasedThenBlocked,
    /// `junkMailRuleDisabled` (37)
    JunkMailRuleDisabled,
    /// `allowedByUserSetting` (38)
    AllowedByUserSetting,
    /// `blockedByUserSetting` (39)
    BlockedByUserSetting,
    /// `allowedByTenant` (40)
    AllowedByTenant,
    /// `blockedByTenant` (41)
    BlockedByTenant,
    /// `invalidFalsePositive` (42)
    InvalidFalsePositive,
    /// `invalidFalseNegative` (43)
    InvalidFalseNegative,
    /// `spoofBlocked` (44)
    SpoofBlocked,
    /// `goodReclassifiedAsBad` (45)
    GoodReclassifiedAsBad,
    /// `goodReclassifiedAsBulk` (46)
    GoodReclassifiedAsBulk,
    /// `goodReclassifiedAsGood` (47)
    GoodReclassifiedAsGood,
    /// `goodReclassifiedAsCannotMakeDecision` (48)
    GoodReclassifiedAsCannotMakeDecision,
    /// `badReclassifiedAsGood` (49)
    BadReclassifiedAsGood,
    /// `badReclassifiedAsBulk` (50)
    BadReclassifiedAsBulk,
    /// `badReclassifiedAsBad` (51)
    BadReclassifiedAsBad,
    /// `badReclassifiedAsCannotMakeDecision` (52)
    BadReclassifiedAsCannotMakeDecision,
    /// `unknownFutureValue` (53)
    UnknownFutureValue,
    /// `willNotifyOnceDone` (54)
    WillNotifyOnceDone,
    /// `checkUserReportedSettings` (55)
    CheckUserReportedSettings,
    /// `partOfEducationCampaign` (56)
    PartOfEducationCampaign,
    /// `allowedByAdvancedDelivery` (57)
    AllowedByAdvancedDelivery,
    /// `allowedByEnhancedFiltering` (58)
    AllowedByEnhancedFiltering,
    /// `itemDeleted` (59)
    ItemDeleted,
    /// `itemFoundClean` (60)
    ItemFoundClean,
    /// `itemFoundMalicious` (61)
    ItemFoundMalicious,
    /// `unableToMakeDecision` (62)
    UnableToMakeDecision,
    /// `domainResembledYourOrganization` (63)
    DomainResembledYourOrganization,
    /// `endUserBeingImpersonated` (64)
    EndUserBeingImpersonated,
    /// `associatedWithBrand` (65)
    AssociatedWithBrand,
    /// `senderFailedAuthentication` (66)
    SenderFailedAuthentication,
    /// `endUserBeingSpoofed` (67)
    EndUserBeingSpoofed,
    /// `itemFoundBulk` (68)
    ItemFoundBulk,
    /// `itemNotReceivedByService` (69)
    ItemNotReceivedByService,
    /// `itemFoundSpam` (70)
    ItemFoundSpam,
}

mg::enumeration! {
    SubmissionResultDetail: "microsoft.graph.security.submissionResultDetail";
    None: "none" = 0,
    UnderInvestigation: "underInvestigation" = 1,
    SimulatedThreat: "simulatedThreat" = 2,
    AllowedBySecOps: "allowedBySecOps" = 3,
    AllowedByThirdPartyFilters: "allowedByThirdPartyFilters" = 4,
    MessageNotFound: "messageNotFound" = 5,
    UrlFileShouldNotBeBlocked: "urlFileShouldNotBeBlocked" = 6,
    UrlFileShouldBeBlocked: "urlFileShouldBeBlocked" = 7,
    UrlFileCannotMakeDecision: "urlFileCannotMakeDecision" = 8,
    DomainImpersonation: "domainImpersonation" = 9,
    UserImpersonation: "userImpersonation" = 10,
    BrandImpersonation: "brandImpersonation" = 11,
    OutboundShouldNotBeBlocked: "outboundShouldNotBeBlocked" = 12,
    OutboundShouldBeBlocked: "outboundShouldBeBlocked" = 13,
    OutboundBulk: "outboundBulk" = 14,
    OutboundCannotMakeDecision: "outboundCannotMakeDecision" = 15,
    OutboundNotRescanned: "outboundNotRescanned" = 16,
    ZeroHourAutoPurgeAllowed: "zeroHourAutoPurgeAllowed" = 17,
    ZeroHourAutoPurgeBlocked: "zeroHourAutoPurgeBlocked" = 18,
    ZeroHourAutoPurgeQuarantineReleased: "zeroHourAutoPurgeQuarantineReleased" = 19,
    OnPremisesSkip: "onPremisesSkip" = 20,
    AllowedByTenantAllowBlockList: "allowedByTenantAllowBlockList" = 21,
    BlockedByTenantAllowBlockList: "blockedByTenantAllowBlockList" = 22,
    AllowedUrlByTenantAllowBlockList: "allowedUrlByTenantAllowBlockList" = 23,
    AllowedFileByTenantAllowBlockList: "allowedFileByTenantAllowBlockList" = 24,
    AllowedSenderByTenantAllowBlockList: "allowedSenderByTenantAllowBlockList" = 25,
    AllowedRecipientByTenantAllowBlockList: "allowedRecipientByTenantAllowBlockList" = 26,
    BlockedUrlByTenantAllowBlockList: "blockedUrlByTenantAllowBlockList" = 27,
    BlockedFileByTenantAllowBlockList: "blockedFileByTenantAllowBlockList" = 28,
    BlockedSenderByTenantAllowBlockList: "blockedSenderByTenantAllowBlockList" = 29,
    BlockedRecipientByTenantAllowBlockList: "blockedRecipientByTenantAllowBlockList" = 30,
    AllowedByConnection: "allowedByConnection" = 31,
    BlockedByConnection: "blockedByConnection" = 32,
    AllowedByExchangeTransportRule: "allowedByExchangeTransportRule" = 33,
    BlockedByExchangeTransportRule: "blockedByExchangeTransportRule" = 34,
    QuarantineReleased: "quarantineReleased" = 35,
    QuarantineReleasedThenBlocked: "quarantineReleasedThenBlocked" = 36,
    JunkMailRuleDisabled: "junkMailRuleDisabled" = 37,
    AllowedByUserSetting: "allowedByUserSetting" = 38,
    BlockedByUserSetting: "blockedByUserSetting" = 39,
    AllowedByTenant: "allowedByTenant" = 40,
    BlockedByTenant: "blockedByTenant" = 41,
    InvalidFalsePositive: "invalidFalsePositive" = 42,
    InvalidFalseNegative: "invalidFalseNegative" = 43,
    SpoofBlocked: "spoofBlocked" = 44,
    GoodReclassifiedAsBad: "goodReclassifiedAsBad" = 45,
    GoodReclassifiedAsBulk: "goodReclassifiedAsBulk" = 46,
    GoodReclassifiedAsGood: "goodReclassifiedAsGood" = 47,
    GoodReclassifiedAsCannotMakeDecision: "goodReclassifiedAsCannotMakeDecision" = 48,
    BadReclassifiedAsGood: "badReclassifiedAsGood" = 49,
    BadReclassifiedAsBulk: "badReclassifiedAsBulk" = 50,
    BadReclassifiedAsBad: "badReclassifiedAsBad" = 51,
    BadReclassifiedAsCannotMakeDecision: "badReclassifiedAsCannotMakeDecision" = 52,
    UnknownFutureValue: "unknownFutureValue" = 53,
    WillNotifyOnceDone: "willNotifyOnceDone" = 54,
    CheckUserReportedSettings: "checkUserReportedSettings" = 55,
    PartOfEducationCampaign: "partOfEducationCampaign" = 56,
    AllowedByAdvancedDelivery: "allowedByAdvancedDelivery" = 57,
    AllowedByEnhancedFiltering: "allowedByEnhancedFiltering" = 58,
    ItemDeleted: "itemDeleted" = 59,
    ItemFoundClean: "itemFoundClean" = 60,
    ItemFoundMalicious: "itemFoundMalicious" = 61,
    UnableToMakeDecision: "unableToMakeDecision" = 62,
    DomainResembledYourOrganization: "domainResembledYourOrganization" = 63,
    EndUserBeingImpersonated: "endUserBeingImpersonated" = 64,
    AssociatedWithBrand: "associatedWithBrand" = 65,
    SenderFailedAuthentication: "senderFailedAuthentication" = 66,
    EndUserBeingSpoofed: "endUserBeingSpoofed" = 67,
    ItemFoundBulk: "itemFoundBulk" = 68,
    ItemNotReceivedByService: "itemNotReceivedByService" = 69,
    ItemFoundSpam: "itemFoundSpam" = 70,
}
