// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudAppSecuritySessionControl`, a complex type derived from `microsoft.graph.conditionalAccessSessionControl`.
    CloudAppSecuritySessionControl "microsoft.graph.cloudAppSecuritySessionControl" "complex" : super::ConditionalAccessSessionControl;
    /// `cloudAppSecurityType`: cloudAppSecuritySessionControlType
    cloud_app_security_type "cloudAppSecurityType": mg::Open<super::CloudAppSecuritySessionControlType>,
    /// `isEnabled`: Boolean
    is_enabled "isEnabled": bool,
}

mg::derived_from! { CloudAppSecuritySessionControl: super::ConditionalAccessSessionControl }
