// @generated
use crate::mg;

/// Enumeration `microsoft.graph.oAuthAppScope`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OAuthAppScope {
    /// `unknown` (0)
    Unknown,
    /// `readCalendar` (1)
    ReadCalendar,
    /// `readContact` (2)
    ReadContact,
    /// `readMail` (3)
    ReadMail,
    /// `readAllChat` (4)
    ReadAllChat,
    /// `readAllFile` (5)
    ReadAllFile,
    /// `readAndWriteMail` (6)
    ReadAndWriteMail,
    /// `sendMail` (7)
    SendMail,
    /// `unknownFutureValue` (8)
    UnknownFutureValue,
}

mg::enumeration! {
    OAuthAppScope: "microsoft.graph.oAuthAppScope";
    Unknown: "unknown" = 0,
    ReadCalendar: "readCalendar" = 1,
    ReadContact: "readContact" = 2,
    ReadMail: "readMail" = 3,
    ReadAllChat: "readAllChat" = 4,
    ReadAllFile: "readAllFile" = 5,
    ReadAndWriteMail: "readAndWriteMail" = 6,
    SendMail: "sendMail" = 7,
    UnknownFutureValue: "unknownFutureValue" = 8,
}
