// @generated
use crate::mg;

/// Enumeration `microsoft.graph.mailboxType`.
#[deprecated(
    note = "deprecated since 2023-05-10, to be removed on 2024-05-10 (revision 2023-05/PrivatePreview:ProtectionPolicy)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MailboxType {
    /// `unknown` (0)
    Unknown,
    /// `user` (1)
    User,
    /// `shared` (2)
    Shared,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    MailboxType: "microsoft.graph.mailboxType";
    Unknown: "unknown" = 0,
    User: "user" = 1,
    Shared: "shared" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
