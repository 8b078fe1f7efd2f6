// @generated
use crate::mg;

/// Enumeration `microsoft.graph.emailRole`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmailRole {
    /// `unknown` (0)
    Unknown,
    /// `sender` (1)
    Sender,
    /// `recipient` (2)
    Recipient,
    /// `unknownFutureValue` (127)
    UnknownFutureValue,
}

mg::enumeration! {
    EmailRole: "microsoft.graph.emailRole";
    Unknown: "unknown" = 0,
    Sender: "sender" = 1,
    Recipient: "recipient" = 2,
    UnknownFutureValue: "unknownFutureValue" = 127,
}
