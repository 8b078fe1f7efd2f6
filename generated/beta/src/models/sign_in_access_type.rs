// @generated
use crate::mg;

/// Enumeration `microsoft.graph.signInAccessType`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignInAccessType {
    /// `none` (0)
    None,
    /// `b2bCollaboration` (1)
    B2bCollaboration,
    /// `b2bDirectConnect` (2)
    B2bDirectConnect,
    /// `microsoftSupport` (4)
    MicrosoftSupport,
    /// `serviceProvider` (8)
    ServiceProvider,
    /// `unknownFutureValue` (16)
    UnknownFutureValue,
    /// `passthrough` (32)
    Passthrough,
}

mg::enumeration! {
    SignInAccessType: "microsoft.graph.signInAccessType", flags;
    None: "none" = 0,
    B2bCollaboration: "b2bCollaboration" = 1,
    B2bDirectConnect: "b2bDirectConnect" = 2,
    MicrosoftSupport: "microsoftSupport" = 4,
    ServiceProvider: "serviceProvider" = 8,
    UnknownFutureValue: "unknownFutureValue" = 16,
    Passthrough: "passthrough" = 32,
}
