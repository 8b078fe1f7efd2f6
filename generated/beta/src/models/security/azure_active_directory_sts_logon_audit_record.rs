// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.azureActiveDirectoryStsLogonAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    AzureActiveDirectoryStsLogonAuditRecord "microsoft.graph.security.azureActiveDirectoryStsLogonAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { AzureActiveDirectoryStsLogonAuditRecord: super::AuditData }
