// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.mailboxConfigurationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MailboxConfigurationType {
    /// `mailForwardingRule` (0)
    MailForwardingRule,
    /// `owaSettings` (1)
    OwaSettings,
    /// `ewsSettings` (2)
    EwsSettings,
    /// `mailDelegation` (3)
    MailDelegation,
    /// `userInboxRule` (4)
    UserInboxRule,
    /// `unknownFutureValue` (31)
    UnknownFutureValue,
}

mg::enumeration! {
    MailboxConfigurationType: "microsoft.graph.security.mailboxConfigurationType";
    MailForwardingRule: "mailForwardingRule" = 0,
    OwaSettings: "owaSettings" = 1,
    EwsSettings: "ewsSettings" = 2,
    MailDelegation: "mailDelegation" = 3,
    UserInboxRule: "userInboxRule" = 4,
    UnknownFutureValue: "unknownFutureValue" = 31,
}
