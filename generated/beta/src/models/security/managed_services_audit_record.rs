// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.managedServicesAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ManagedServicesAuditRecord "microsoft.graph.security.managedServicesAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ManagedServicesAuditRecord: super::AuditData }
