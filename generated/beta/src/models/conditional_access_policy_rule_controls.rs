// @generated
use crate::mg;

/// Complex type `microsoft.graph.conditionalAccessPolicyRuleControls`.
pub struct ConditionalAccessPolicyRuleControls {
    /// `grantControls`.
    pub grant_controls: mg::Field<mg::Boxed<super::ConditionalAccessGrantControls>>,
    /// `sessionControls`.
    pub session_controls: mg::Field<mg::Boxed<super::ConditionalAccessSessionControls>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConditionalAccessPolicyRuleControls: "microsoft.graph.conditionalAccessPolicyRuleControls", complex;
    grant_controls: "grantControls",
    session_controls: "sessionControls",
}
