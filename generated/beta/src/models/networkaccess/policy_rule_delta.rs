// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.policyRuleDelta`.
pub struct PolicyRuleDelta {
    /// `action`. Never null.
    pub action: mg::Field<mg::Open<super::ForwardingRuleAction>>,
    /// `ruleId`. Never null.
    pub rule_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PolicyRuleDelta: "microsoft.graph.networkaccess.policyRuleDelta", complex;
    action: "action" required,
    rule_id: "ruleId" required,
}
