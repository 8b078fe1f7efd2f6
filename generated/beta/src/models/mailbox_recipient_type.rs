// @generated
use crate::mg;

/// Enumeration `microsoft.graph.mailboxRecipientType`.
#[deprecated(
    note = "deprecated since 2022-02-17, to be removed on 2022-04-30 (revision 2022-02/Users)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MailboxRecipientType {
    /// `unknown` (0)
    Unknown,
    /// `user` (1)
    User,
    /// `linked` (2)
    Linked,
    /// `shared` (3)
    Shared,
    /// `room` (4)
    Room,
    /// `equipment` (5)
    Equipment,
    /// `others` (6)
    Others,
}

mg::enumeration! {
    MailboxRecipientType: "microsoft.graph.mailboxRecipientType";
    Unknown: "unknown" = 0,
    User: "user" = 1,
    Linked: "linked" = 2,
    Shared: "shared" = 3,
    Room: "room" = 4,
    Equipment: "equipment" = 5,
    Others: "others" = 6,
}
