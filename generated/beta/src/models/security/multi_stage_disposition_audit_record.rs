// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.multiStageDispositionAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MultiStageDispositionAuditRecord "microsoft.graph.security.multiStageDispositionAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MultiStageDispositionAuditRecord: super::AuditData }
