// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.azureAISearchAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    AzureAiSearchAuditRecord "microsoft.graph.security.azureAISearchAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { AzureAiSearchAuditRecord: super::AuditData }
