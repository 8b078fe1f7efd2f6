// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.vivaPulseResponseAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    VivaPulseResponseAuditRecord "microsoft.graph.security.vivaPulseResponseAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { VivaPulseResponseAuditRecord: super::AuditData }
