// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dlp.exceptionInfo`, a complex type.
    ExceptionInfo "microsoft.graph.security.dlp.exceptionInfo" "complex";
    /// `isFalsePositive`: Boolean
    is_false_positive "isFalsePositive": bool,
    /// `justification`: String
    justification "justification": String,
    /// `reason`: String
    reason "reason": String,
    /// `ruleIds`: Collection(String)
    rule_ids "ruleIds": Vec<String>,
}
