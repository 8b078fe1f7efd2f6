// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.securityComplianceUserChangeAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SecurityComplianceUserChangeAuditRecord "microsoft.graph.security.securityComplianceUserChangeAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SecurityComplianceUserChangeAuditRecord: super::AuditData }
