// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.emailEntityIdentifier`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmailEntityIdentifier {
    /// `networkMessageId` (1)
    NetworkMessageId,
    /// `recipientEmailAddress` (2)
    RecipientEmailAddress,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    EmailEntityIdentifier: "microsoft.graph.security.emailEntityIdentifier", flags;
    NetworkMessageId: "networkMessageId" = 1,
    RecipientEmailAddress: "recipientEmailAddress" = 2,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
