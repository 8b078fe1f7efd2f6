// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.complianceDLPApplicationsClassificationAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ComplianceDlpApplicationsClassificationAuditRecord "microsoft.graph.security.complianceDLPApplicationsClassificationAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ComplianceDlpApplicationsClassificationAuditRecord: super::AuditData }
