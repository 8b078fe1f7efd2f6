// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.forceUserPasswordResetEntityIdentifier`, of which a value
/// can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ForceUserPasswordResetEntityIdentifier {
    /// `accountSid` (1)
    AccountSid,
    /// `initiatingProcessAccountSid` (2)
    InitiatingProcessAccountSid,
    /// `requestAccountSid` (4)
    RequestAccountSid,
    /// `onPremSid` (8)
    OnPremSid,
    /// `unknownFutureValue` (16)
    UnknownFutureValue,
}

mg::enumeration! {
    ForceUserPasswordResetEntityIdentifier: "microsoft.graph.security.forceUserPasswordResetEntityIdentifier", flags;
    AccountSid: "accountSid" = 1,
    InitiatingProcessAccountSid: "initiatingProcessAccountSid" = 2,
    RequestAccountSid: "requestAccountSid" = 4,
    OnPremSid: "onPremSid" = 8,
    UnknownFutureValue: "unknownFutureValue" = 16,
}
