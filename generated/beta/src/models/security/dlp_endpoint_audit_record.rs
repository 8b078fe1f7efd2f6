// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dlpEndpointAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    DlpEndpointAuditRecord "microsoft.graph.security.dlpEndpointAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { DlpEndpointAuditRecord: super::AuditData }
