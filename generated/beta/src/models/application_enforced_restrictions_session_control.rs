// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.applicationEnforcedRestrictionsSessionControl`, a complex type derived from `microsoft.graph.conditionalAccessSessionControl`.
    ApplicationEnforcedRestrictionsSessionControl "microsoft.graph.applicationEnforcedRestrictionsSessionControl" "complex" : super::ConditionalAccessSessionControl;
    /// `isEnabled`: Boolean
    is_enabled "isEnabled": bool,
}

mg::derived_from! { ApplicationEnforcedRestrictionsSessionControl: super::ConditionalAccessSessionControl }
