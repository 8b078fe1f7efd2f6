// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.complianceDLPApplicationsAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ComplianceDlpApplicationsAuditRecord "microsoft.graph.security.complianceDLPApplicationsAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ComplianceDlpApplicationsAuditRecord: super::AuditData }
