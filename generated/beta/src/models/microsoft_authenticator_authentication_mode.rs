// @generated
use crate::mg;

/// `microsoft.graph.microsoftAuthenticatorAuthenticationMode`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MicrosoftAuthenticatorAuthenticationMode {
    /// `deviceBasedPush`, 0.
    DeviceBasedPush,
    /// `push`, 1.
    Push,
    /// `any`, 2.
    Any,
}

mg::enumeration! {
    MicrosoftAuthenticatorAuthenticationMode "microsoft.graph.microsoftAuthenticatorAuthenticationMode" "";
    DeviceBasedPush "deviceBasedPush" 0,
    Push "push" 1,
    Any "any" 2,
}
