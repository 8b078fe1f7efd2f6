// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.dlpPoliciesJobResult`, a complex type.
    DlpPoliciesJobResult "microsoft.graph.dlpPoliciesJobResult" "complex";
    /// `auditCorrelationId`: String
    audit_correlation_id "auditCorrelationId": String,
    /// `evaluationDateTime`: DateTimeOffset
    evaluation_date_time "evaluationDateTime": mg::DateTimeOffset,
    /// `matchingRules`: Collection(matchingDlpRule)
    matching_rules "matchingRules": Vec<super::MatchingDlpRule>,
}
