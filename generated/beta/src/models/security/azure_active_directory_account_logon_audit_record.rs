// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.azureActiveDirectoryAccountLogonAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    AzureActiveDirectoryAccountLogonAuditRecord "microsoft.graph.security.azureActiveDirectoryAccountLogonAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { AzureActiveDirectoryAccountLogonAuditRecord: super::AuditData }
