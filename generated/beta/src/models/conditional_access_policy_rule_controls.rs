// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.conditionalAccessPolicyRuleControls`, a complex type.
    ConditionalAccessPolicyRuleControls "microsoft.graph.conditionalAccessPolicyRuleControls" "complex";
    /// `grantControls`: conditionalAccessGrantControls
    grant_controls "grantControls": mg::Boxed<super::ConditionalAccessGrantControls>,
    /// `sessionControls`: conditionalAccessSessionControls
    session_controls "sessionControls": mg::Boxed<super::ConditionalAccessSessionControls>,
}
