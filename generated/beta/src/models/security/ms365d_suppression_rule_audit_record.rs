// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.ms365dSuppressionRuleAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    Ms365dSuppressionRuleAuditRecord "microsoft.graph.security.ms365dSuppressionRuleAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { Ms365dSuppressionRuleAuditRecord: super::AuditData }
