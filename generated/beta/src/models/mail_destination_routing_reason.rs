// @generated
use crate::mg;

/// Enumeration `microsoft.graph.mailDestinationRoutingReason`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MailDestinationRoutingReason {
    /// `none` (0)
    None,
    /// `mailFlowRule` (1)
    MailFlowRule,
    /// `safeSender` (2)
    SafeSender,
    /// `blockedSender` (3)
    BlockedSender,
    /// `advancedSpamFiltering` (4)
    AdvancedSpamFiltering,
    /// `domainAllowList` (5)
    DomainAllowList,
    /// `domainBlockList` (6)
    DomainBlockList,
    /// `notInAddressBook` (7)
    NotInAddressBook,
    /// `firstTimeSender` (8)
    FirstTimeSender,
    /// `autoPurgeToInbox` (9)
    AutoPurgeToInbox,
    /// `autoPurgeToJunk` (10)
    AutoPurgeToJunk,
    /// `autoPurgeToDeleted` (11)
    AutoPurgeToDeleted,
    /// `outbound` (12)
    Outbound,
    /// `notJunk` (13)
    NotJunk,
    /// `junk` (14)
    Junk,
    /// `unknownFutureValue` (15)
    UnknownFutureValue,
}

mg::enumeration! {
    MailDestinationRoutingReason: "microsoft.graph.mailDestinationRoutingReason";
    None: "none" = 0,
    MailFlowRule: "mailFlowRule" = 1,
    SafeSender: "safeSender" = 2,
    BlockedSender: "blockedSender" = 3,
    AdvancedSpamFiltering: "advancedSpamFiltering" = 4,
    DomainAllowList: "domainAllowList" = 5,
    DomainBlockList: "domainBlockList" = 6,
    NotInAddressBook: "notInAddressBook" = 7,
    FirstTimeSender: "firstTimeSender" = 8,
    AutoPurgeToInbox: "autoPurgeToInbox" = 9,
    AutoPurgeToJunk: "autoPurgeToJunk" = 10,
    AutoPurgeToDeleted: "autoPurgeToDeleted" = 11,
    Outbound: "outbound" = 12,
    NotJunk: "notJunk" = 13,
    Junk: "junk" = 14,
    UnknownFutureValue: "unknownFutureValue" = 15,
}
