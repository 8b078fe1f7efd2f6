// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.conditionalAccessSessionControl`, an abstract complex type.
    ConditionalAccessSessionControl "microsoft.graph.conditionalAccessSessionControl" "complex abstract" => ConditionalAccessSessionControlKind;
    /// `isEnabled`: Boolean
    is_enabled "isEnabled": bool,
}

/// The types derived from `microsoft.graph.conditionalAccessSessionControl`.
#[non_exhaustive]
pub enum ConditionalAccessSessionControlKind {
    ApplicationEnforcedRestrictionsSessionControl(
        Box<super::ApplicationEnforcedRestrictionsSessionControl>,
    ),
    CloudAppSecuritySessionControl(Box<super::CloudAppSecuritySessionControl>),
    GlobalSecureAccessFilteringProfileSessionControl(
        Box<super::GlobalSecureAccessFilteringProfileSessionControl>,
    ),
    PersistentBrowserSessionControl(Box<super::PersistentBrowserSessionControl>),
    SecureSignInSessionControl(Box<super::SecureSignInSessionControl>),
    SignInFrequencySessionControl(Box<super::SignInFrequencySessionControl>),
    /// None of these, or a type that this version does not know.
    Other(Box<ConditionalAccessSessionControl>),
}

mg::family! {
    ConditionalAccessSessionControl => ConditionalAccessSessionControlKind;
    ApplicationEnforcedRestrictionsSessionControl(super::ApplicationEnforcedRestrictionsSessionControl),
    CloudAppSecuritySessionControl(super::CloudAppSecuritySessionControl),
    GlobalSecureAccessFilteringProfileSessionControl(super::GlobalSecureAccessFilteringProfileSessionControl),
    PersistentBrowserSessionControl(super::PersistentBrowserSessionControl),
    SecureSignInSessionControl(super::SecureSignInSessionControl),
    SignInFrequencySessionControl(super::SignInFrequencySessionControl),
}
