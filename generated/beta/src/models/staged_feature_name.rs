// @generated
use crate::mg;

/// Enumeration `microsoft.graph.stagedFeatureName`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StagedFeatureName {
    /// `passthroughAuthentication` (0)
    PassthroughAuthentication,
    /// `seamlessSso` (1)
    SeamlessSso,
    /// `passwordHashSync` (2)
    PasswordHashSync,
    /// `emailAsAlternateId` (3)
    EmailAsAlternateId,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
    /// `certificateBasedAuthentication` (5)
    CertificateBasedAuthentication,
}

mg::enumeration! {
    StagedFeatureName: "microsoft.graph.stagedFeatureName";
    PassthroughAuthentication: "passthroughAuthentication" = 0,
    SeamlessSso: "seamlessSso" = 1,
    PasswordHashSync: "passwordHashSync" = 2,
    EmailAsAlternateId: "emailAsAlternateId" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
    CertificateBasedAuthentication: "certificateBasedAuthentication" = 5,
}
