// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.secureSignInSessionControl`, a complex type derived from `microsoft.graph.conditionalAccessSessionControl`.
    SecureSignInSessionControl "microsoft.graph.secureSignInSessionControl" "complex" : super::ConditionalAccessSessionControl;
    /// `isEnabled`: Boolean
    is_enabled "isEnabled": bool,
}

mg::derived_from! { SecureSignInSessionControl: super::ConditionalAccessSessionControl }
