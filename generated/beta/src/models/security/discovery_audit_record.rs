// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.discoveryAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    DiscoveryAuditRecord "microsoft.graph.security.discoveryAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { DiscoveryAuditRecord: super::AuditData }
