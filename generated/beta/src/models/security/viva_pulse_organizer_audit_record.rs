// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.vivaPulseOrganizerAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    VivaPulseOrganizerAuditRecord "microsoft.graph.security.vivaPulseOrganizerAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { VivaPulseOrganizerAuditRecord: super::AuditData }
