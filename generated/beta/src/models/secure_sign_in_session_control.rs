// @generated
use crate::mg;

/// Complex type `microsoft.graph.secureSignInSessionControl`, derived from
/// [`ConditionalAccessSessionControl`](super::ConditionalAccessSessionControl).
pub struct SecureSignInSessionControl {
    /// `isEnabled`.
    pub is_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SecureSignInSessionControl: "microsoft.graph.secureSignInSessionControl", complex, base super::ConditionalAccessSessionControl;
    is_enabled: "isEnabled",
}

mg::derived_from! { SecureSignInSessionControl: super::ConditionalAccessSessionControl }
