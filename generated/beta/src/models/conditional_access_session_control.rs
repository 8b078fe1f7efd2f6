// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.conditionalAccessSessionControl`.
pub struct ConditionalAccessSessionControl {
    /// `isEnabled`.
    pub is_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConditionalAccessSessionControl: "microsoft.graph.conditionalAccessSessionControl", complex abstract, family ConditionalAccessSessionControlKind;
    is_enabled: "isEnabled",
}

/// The types derived from [`ConditionalAccessSessionControl`].
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
