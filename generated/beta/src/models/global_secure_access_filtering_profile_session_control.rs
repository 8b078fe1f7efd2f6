// @generated
use crate::mg;

/// Complex type `microsoft.graph.globalSecureAccessFilteringProfileSessionControl`, derived from
/// [`ConditionalAccessSessionControl`](super::ConditionalAccessSessionControl).
pub struct GlobalSecureAccessFilteringProfileSessionControl {
    /// `isEnabled`.
    pub is_enabled: mg::Field<bool>,
    /// `profileId`. Never null.
    pub profile_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GlobalSecureAccessFilteringProfileSessionControl: "microsoft.graph.globalSecureAccessFilteringProfileSessionControl", complex, base super::ConditionalAccessSessionControl;
    is_enabled: "isEnabled",
    profile_id: "profileId" required,
}

mg::derived_from! { GlobalSecureAccessFilteringProfileSessionControl: super::ConditionalAccessSessionControl }
