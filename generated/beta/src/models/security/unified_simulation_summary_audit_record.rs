// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.unifiedSimulationSummaryAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    UnifiedSimulationSummaryAuditRecord "microsoft.graph.security.unifiedSimulationSummaryAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { UnifiedSimulationSummaryAuditRecord: super::AuditData }
