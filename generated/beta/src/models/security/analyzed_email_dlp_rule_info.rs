// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.analyzedEmailDlpRuleInfo`.
pub struct AnalyzedEmailDlpRuleInfo {
    /// `name`.
    pub name: mg::Field<String>,
    /// `ruleId`.
    pub rule_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AnalyzedEmailDlpRuleInfo: "microsoft.graph.security.analyzedEmailDlpRuleInfo", complex;
    name: "name",
    rule_id: "ruleId",
}
