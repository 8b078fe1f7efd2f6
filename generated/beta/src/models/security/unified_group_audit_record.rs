// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.unifiedGroupAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    UnifiedGroupAuditRecord "microsoft.graph.security.unifiedGroupAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { UnifiedGroupAuditRecord: super::AuditData }
