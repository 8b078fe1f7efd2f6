// @generated
use crate::mg;

/// `microsoft.graph.security.markUserAsCompromisedEntityIdentifier`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MarkUserAsCompromisedEntityIdentifier {
    /// `accountObjectId`, 1.
    AccountObjectId,
    /// `initiatingProcessAccountObjectId`, 2.
    InitiatingProcessAccountObjectId,
    /// `servicePrincipalId`, 4.
    ServicePrincipalId,
    /// `recipientObjectId`, 8.
    RecipientObjectId,
    /// `unknownFutureValue`, 16.
    UnknownFutureValue,
}

mg::enumeration! {
    MarkUserAsCompromisedEntityIdentifier "microsoft.graph.security.markUserAsCompromisedEntityIdentifier" "flags";
    AccountObjectId "accountObjectId" 1,
    InitiatingProcessAccountObjectId "initiatingProcessAccountObjectId" 2,
    ServicePrincipalId "servicePrincipalId" 4,
    RecipientObjectId "recipientObjectId" 8,
    UnknownFutureValue "unknownFutureValue" 16,
}
