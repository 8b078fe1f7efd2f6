// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.conditionalAccessPolicyDetail`, a complex type.
    ConditionalAccessPolicyDetail "microsoft.graph.conditionalAccessPolicyDetail" "complex";
    /// `conditions`: conditionalAccessConditionSet, not null
    conditions "conditions" "r": mg::Boxed<super::ConditionalAccessConditionSet>,
    /// `grantControls`: conditionalAccessGrantControls
    grant_controls "grantControls": mg::Boxed<super::ConditionalAccessGrantControls>,
    /// `sessionControls`: conditionalAccessSessionControls
    session_controls "sessionControls": mg::Boxed<super::ConditionalAccessSessionControls>,
}
