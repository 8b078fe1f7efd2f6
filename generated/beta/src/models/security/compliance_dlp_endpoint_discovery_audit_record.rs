// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.complianceDLPEndpointDiscoveryAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ComplianceDlpEndpointDiscoveryAuditRecord "microsoft.graph.security.complianceDLPEndpointDiscoveryAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ComplianceDlpEndpointDiscoveryAuditRecord: super::AuditData }
