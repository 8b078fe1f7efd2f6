// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.caseManagement.exposureCaseAutomation`.
pub struct ExposureCaseAutomation {
    /// `ruleId`.
    pub rule_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExposureCaseAutomation: "microsoft.graph.security.caseManagement.exposureCaseAutomation", complex;
    rule_id: "ruleId",
}
