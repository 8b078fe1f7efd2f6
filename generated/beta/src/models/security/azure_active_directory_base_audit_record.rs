// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.azureActiveDirectoryBaseAuditRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    AzureActiveDirectoryBaseAuditRecord "microsoft.graph.security.azureActiveDirectoryBaseAuditRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { AzureActiveDirectoryBaseAuditRecord: super::AuditData }
