// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.dlp.exceptionInfo`.
pub struct ExceptionInfo {
    /// `isFalsePositive`. Never null.
    pub is_false_positive: mg::Field<bool>,
    /// `justification`.
    pub justification: mg::Field<String>,
    /// `reason`.
    pub reason: mg::Field<String>,
    /// `ruleIds`.
    pub rule_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExceptionInfo: "microsoft.graph.security.dlp.exceptionInfo", complex;
    is_false_positive: "isFalsePositive" required,
    justification: "justification",
    reason: "reason",
    rule_ids: "ruleIds" required,
}
