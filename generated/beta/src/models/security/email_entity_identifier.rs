// @generated
use crate::mg;

/// `microsoft.graph.security.emailEntityIdentifier`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmailEntityIdentifier {
    /// `networkMessageId`, 1.
    NetworkMessageId,
    /// `recipientEmailAddress`, 2.
    RecipientEmailAddress,
    /// `unknownFutureValue`, 4.
    UnknownFutureValue,
}

mg::enumeration! {
    EmailEntityIdentifier "microsoft.graph.security.emailEntityIdentifier" "flags";
    NetworkMessageId "networkMessageId" 1,
    RecipientEmailAddress "recipientEmailAddress" 2,
    UnknownFutureValue "unknownFutureValue" 4,
}
