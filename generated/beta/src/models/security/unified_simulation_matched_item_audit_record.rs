// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.unifiedSimulationMatchedItemAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    UnifiedSimulationMatchedItemAuditRecord "microsoft.graph.security.unifiedSimulationMatchedItemAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { UnifiedSimulationMatchedItemAuditRecord: super::AuditData }
