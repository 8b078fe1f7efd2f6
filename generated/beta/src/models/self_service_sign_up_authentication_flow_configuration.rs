// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.selfServiceSignUpAuthenticationFlowConfiguration`, a complex type.
    SelfServiceSignUpAuthenticationFlowConfiguration "microsoft.graph.selfServiceSignUpAuthenticationFlowConfiguration" "complex";
    /// `isEnabled`: Boolean, not null
    is_enabled "isEnabled" "r": bool,
}
