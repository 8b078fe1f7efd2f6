// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudAppSecuritySessionControl`, derived from
/// [`ConditionalAccessSessionControl`](super::ConditionalAccessSessionControl).
pub struct CloudAppSecuritySessionControl {
    /// `cloudAppSecurityType`.
    pub cloud_app_security_type: mg::Field<
        mg::Open<super::CloudAppSecuritySessionControlType>,
    >,
    /// `isEnabled`.
    pub is_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudAppSecuritySessionControl: "microsoft.graph.cloudAppSecuritySessionControl", complex, base super::ConditionalAccessSessionControl;
    cloud_app_security_type: "cloudAppSecurityType",
    is_enabled: "isEnabled",
}

mg::derived_from! { CloudAppSecuritySessionControl: super::ConditionalAccessSessionControl }
