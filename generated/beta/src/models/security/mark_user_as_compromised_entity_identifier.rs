// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.markUserAsCompromisedEntityIdentifier`, of which a value
/// can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MarkUserAsCompromisedEntityIdentifier {
    /// `accountObjectId` (1)
    AccountObjectId,
    /// `initiatingProcessAccountObjectId` (2)
    InitiatingProcessAccountObjectId,
    /// `servicePrincipalId` (4)
    ServicePrincipalId,
    /// `recipientObjectId` (8)
    RecipientObjectId,
    /// `unknownFutureValue` (16)
    UnknownFutureValue,
}

mg::enumeration! {
    MarkUserAsCompromisedEntityIdentifier: "microsoft.graph.security.markUserAsCompromisedEntityIdentifier", flags;
    AccountObjectId: "accountObjectId" = 1,
    InitiatingProcessAccountObjectId: "initiatingProcessAccountObjectId" = 2,
    ServicePrincipalId: "servicePrincipalId" = 4,
    RecipientObjectId: "recipientObjectId" = 8,
    UnknownFutureValue: "unknownFutureValue" = 16,
}
