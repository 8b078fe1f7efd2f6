// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mapgRemediationAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MapgRemediationAuditRecord "microsoft.graph.security.mapgRemediationAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MapgRemediationAuditRecord: super::AuditData }
