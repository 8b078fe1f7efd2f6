// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.aiInteractionsExportAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    AiInteractionsExportAuditRecord "microsoft.graph.security.aiInteractionsExportAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { AiInteractionsExportAuditRecord: super::AuditData }
