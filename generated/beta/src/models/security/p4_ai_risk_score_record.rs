// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.p4AIRiskScoreRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    P4AiRiskScoreRecord "microsoft.graph.security.p4AIRiskScoreRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { P4AiRiskScoreRecord: super::AuditData }
