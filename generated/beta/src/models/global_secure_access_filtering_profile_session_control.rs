// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.globalSecureAccessFilteringProfileSessionControl`, a complex type derived from `microsoft.graph.conditionalAccessSessionControl`.
    GlobalSecureAccessFilteringProfileSessionControl "microsoft.graph.globalSecureAccessFilteringProfileSessionControl" "complex" : super::ConditionalAccessSessionControl;
    /// `isEnabled`: Boolean
    is_enabled "isEnabled": bool,
    /// `profileId`: String, not null
    profile_id "profileId" "r": String,
}

mg::derived_from! { GlobalSecureAccessFilteringProfileSessionControl: super::ConditionalAccessSessionControl }
