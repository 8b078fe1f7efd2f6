// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.webContentFilteringAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    WebContentFilteringAuditRecord "microsoft.graph.security.webContentFilteringAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { WebContentFilteringAuditRecord: super::AuditData }
