// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.powerBIAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PowerBiAuditRecord "microsoft.graph.security.powerBIAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PowerBiAuditRecord: super::AuditData }
