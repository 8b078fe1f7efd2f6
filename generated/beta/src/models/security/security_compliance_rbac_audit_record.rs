// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.securityComplianceRBACAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SecurityComplianceRbacAuditRecord "microsoft.graph.security.securityComplianceRBACAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SecurityComplianceRbacAuditRecord: super::AuditData }
