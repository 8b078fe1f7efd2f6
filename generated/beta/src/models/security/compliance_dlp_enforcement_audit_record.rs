// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.complianceDLPEnforcementAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ComplianceDlpEnforcementAuditRecord "microsoft.graph.security.complianceDLPEnforcementAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ComplianceDlpEnforcementAuditRecord: super::AuditData }
