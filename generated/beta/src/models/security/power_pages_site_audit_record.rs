// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.powerPagesSiteAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PowerPagesSiteAuditRecord "microsoft.graph.security.powerPagesSiteAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PowerPagesSiteAuditRecord: super::AuditData }
