// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.exposureCaseAutomation`, a complex type.
    ExposureCaseAutomation "microsoft.graph.security.caseManagement.exposureCaseAutomation" "complex";
    /// `ruleId`: String
    rule_id "ruleId": String,
}
