// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.vivaPulseAdminAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    VivaPulseAdminAuditRecord "microsoft.graph.security.vivaPulseAdminAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { VivaPulseAdminAuditRecord: super::AuditData }
