// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.labelContentExplorerAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    LabelContentExplorerAuditRecord "microsoft.graph.security.labelContentExplorerAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { LabelContentExplorerAuditRecord: super::AuditData }
