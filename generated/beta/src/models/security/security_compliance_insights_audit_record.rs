// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.securityComplianceInsightsAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SecurityComplianceInsightsAuditRecord "microsoft.graph.security.securityComplianceInsightsAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SecurityComplianceInsightsAuditRecord: super::AuditData }
