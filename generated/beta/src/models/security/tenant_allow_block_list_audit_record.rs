// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.tenantAllowBlockListAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    TenantAllowBlockListAuditRecord "microsoft.graph.security.tenantAllowBlockListAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { TenantAllowBlockListAuditRecord: super::AuditData }
