// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.azureActiveDirectoryAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    AzureActiveDirectoryAuditRecord "microsoft.graph.security.azureActiveDirectoryAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { AzureActiveDirectoryAuditRecord: super::AuditData }
