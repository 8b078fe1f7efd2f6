// @generated
use crate::mg;

/// Enumeration `microsoft.graph.conditionalAccessGuestOrExternalUserTypes`, of which a value can
/// have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConditionalAccessGuestOrExternalUserTypes {
    /// `none` (0)
    None,
    /// `internalGuest` (1)
    InternalGuest,
    /// `b2bCollaborationGuest` (2)
    B2bCollaborationGuest,
    /// `b2bCollaborationMember` (4)
    B2bCollaborationMember,
    /// `b2bDirectConnectUser` (8)
    B2bDirectConnectUser,
    /// `otherExternalUser` (16)
    OtherExternalUser,
    /// `serviceProvider` (32)
    ServiceProvider,
    /// `unknownFutureValue` (64)
    UnknownFutureValue,
}

mg::enumeration! {
    ConditionalAccessGuestOrExternalUserTypes: "microsoft.graph.conditionalAccessGuestOrExternalUserTypes", flags;
    None: "none" = 0,
    InternalGuest: "internalGuest" = 1,
    B2bCollaborationGuest: "b2bCollaborationGuest" = 2,
    B2bCollaborationMember: "b2bCollaborationMember" = 4,
    B2bDirectConnectUser: "b2bDirectConnectUser" = 8,
    OtherExternalUser: "otherExternalUser" = 16,
    ServiceProvider: "serviceProvider" = 32,
    UnknownFutureValue: "unknownFutureValue" = 64,
}
