// @generated
use crate::mg;

/// Complex type `microsoft.graph.dlpPoliciesJobResult`.
pub struct DlpPoliciesJobResult {
    /// `auditCorrelationId`.
    pub audit_correlation_id: mg::Field<String>,
    /// `evaluationDateTime`.
    pub evaluation_date_time: mg::Field<mg::DateTimeOffset>,
    /// `matchingRules`.
    pub matching_rules: mg::Field<Vec<super::MatchingDlpRule>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DlpPoliciesJobResult: "microsoft.graph.dlpPoliciesJobResult", complex;
    audit_correlation_id: "auditCorrelationId",
    evaluation_date_time: "evaluationDateTime",
    matching_rules: "matchingRules",
}
