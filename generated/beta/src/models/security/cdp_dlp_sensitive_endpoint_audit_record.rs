// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.cdpDlpSensitiveEndpointAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    CdpDlpSensitiveEndpointAuditRecord "microsoft.graph.security.cdpDlpSensitiveEndpointAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CdpDlpSensitiveEndpointAuditRecord: super::AuditData }
