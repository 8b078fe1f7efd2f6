// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.userMailboxSetting`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserMailboxSetting {
    /// `none` (0)
    None,
    /// `junkMailDeletion` (1)
    JunkMailDeletion,
    /// `isFromAddressInAddressBook` (2)
    IsFromAddressInAddressBook,
    /// `isFromAddressInAddressSafeList` (4)
    IsFromAddressInAddressSafeList,
    /// `isFromAddressInAddressBlockList` (8)
    IsFromAddressInAddressBlockList,
    /// `isFromAddressInAddressImplicitSafeList` (16)
    IsFromAddressInAddressImplicitSafeList,
    /// `isFromAddressInAddressImplicitJunkList` (32)
    IsFromAddressInAddressImplicitJunkList,
    /// `isFromDomainInDomainSafeList` (64)
    IsFromDomainInDomainSafeList,
    /// `isFromDomainInDomainBlockList` (128)
    IsFromDomainInDomainBlockList,
    /// `isRecipientInRecipientSafeList` (256)
    IsRecipientInRecipientSafeList,
    /// `customRule` (512)
    CustomRule,
    /// `junkMailRule` (1024)
    JunkMailRule,
    /// `senderPraPresent` (2048)
    SenderPraPresent,
    /// `fromFirstTimeSender` (4096)
    FromFirstTimeSender,
    /// `exclusive` (8192)
    Exclusive,
    /// `priorSeenPass` (16384)
    PriorSeenPass,
    /// `senderAuthenticationSucceeded` (32768)
    SenderAuthenticationSucceeded,
    /// `isJunkMailRuleEnabled` (65536)
    IsJunkMailRuleEnabled,
    /// `unknownFutureValue` (131072)
    UnknownFutureValue,
}

mg::enumeration! {
    UserMailboxSetting: "microsoft.graph.security.userMailboxSetting", flags;
    None: "none" = 0,
    JunkMailDeletion: "junkMailDeletion" = 1,
    IsFromAddressInAddressBook: "isFromAddressInAddressBook" = 2,
    IsFromAddressInAddressSafeList: "isFromAddressInAddressSafeList" = 4,
    IsFromAddressInAddressBlockList: "isFromAddressInAddressBlockList" = 8,
    IsFromAddressInAddressImplicitSafeList: "isFromAddressInAddressImplicitSafeList" = 16,
    IsFromAddressInAddressImplicitJunkList: "isFromAddressInAddressImplicitJunkList" = 32,
    IsFromDomainInDomainSafeList: "isFromDomainInDomainSafeList" = 64,
    IsFromDomainInDomainBlockList: "isFromDomainInDomainBlockList" = 128,
    IsRecipientInRecipientSafeList: "isRecipientInRecipientSafeList" = 256,
    CustomRule: "customRule" = 512,
    JunkMailRule: "junkMailRule" = 1024,
    SenderPraPresent: "senderPraPresent" = 2048,
    FromFirstTimeSender: "fromFirstTimeSender" = 4096,
    Exclusive: "exclusive" = 8192,
    PriorSeenPass: "priorSeenPass" = 16384,
    SenderAuthenticationSucceeded: "senderAuthenticationSucceeded" = 32768,
    IsJunkMailRuleEnabled: "isJunkMailRuleEnabled" = 65536,
    UnknownFutureValue: "unknownFutureValue" = 131072,
}
