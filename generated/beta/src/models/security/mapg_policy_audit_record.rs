// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mapgPolicyAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MapgPolicyAuditRecord "microsoft.graph.security.mapgPolicyAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MapgPolicyAuditRecord: super::AuditData }
