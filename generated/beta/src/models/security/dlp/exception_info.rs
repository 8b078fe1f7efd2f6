// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dlp.exceptionInfo`, a complex type.
    ExceptionInfo "microsoft.graph.security.dlp.exceptionInfo" "complex";
    /// `isFalsePositive`: Boolean, not null
    is_false_positive "isFalsePositive" "r": bool,
    /// `justification`: String
    justification "justification": String,
    /// `reason`: String
    reason "reason": String,
    /// `ruleIds`: Collection(String), items not null
    rule_ids "ruleIds" "r": Vec<String>,
}
