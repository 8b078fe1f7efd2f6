// @generated
use crate::mg;

/// Enumeration `microsoft.graph.microsoftAuthenticatorAuthenticationMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MicrosoftAuthenticatorAuthenticationMode {
    /// `deviceBasedPush` (0)
    DeviceBasedPush,
    /// `push` (1)
    Push,
    /// `any` (2)
    Any,
}

mg::enumeration! {
    MicrosoftAuthenticatorAuthenticationMode: "microsoft.graph.microsoftAuthenticatorAuthenticationMode";
    DeviceBasedPush: "deviceBasedPush" = 0,
    Push: "push" = 1,
    Any: "any" = 2,
}
