// @generated
use crate::mg;

/// Enumeration `microsoft.graph.recipientType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecipientType {
    /// `contact` (0)
    Contact,
    /// `oneOff` (1)
    OneOff,
    /// `mailbox` (2)
    Mailbox,
    /// `privateDL` (3)
    PrivateDl,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    RecipientType: "microsoft.graph.recipientType";
    Contact: "contact" = 0,
    OneOff: "oneOff" = 1,
    Mailbox: "mailbox" = 2,
    PrivateDl: "privateDL" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
