// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.complianceDLPEndpointAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ComplianceDlpEndpointAuditRecord "microsoft.graph.security.complianceDLPEndpointAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ComplianceDlpEndpointAuditRecord: super::AuditData }
