// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.complianceDlpClassificationBaseAuditRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    ComplianceDlpClassificationBaseAuditRecord "microsoft.graph.security.complianceDlpClassificationBaseAuditRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ComplianceDlpClassificationBaseAuditRecord: super::AuditData }
