// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.managedTenantsAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ManagedTenantsAuditRecord "microsoft.graph.security.managedTenantsAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ManagedTenantsAuditRecord: super::AuditData }
