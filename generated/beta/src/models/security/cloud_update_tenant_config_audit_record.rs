// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.cloudUpdateTenantConfigAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    CloudUpdateTenantConfigAuditRecord "microsoft.graph.security.cloudUpdateTenantConfigAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CloudUpdateTenantConfigAuditRecord: super::AuditData }
