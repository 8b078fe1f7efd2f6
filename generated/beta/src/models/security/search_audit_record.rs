// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.searchAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SearchAuditRecord "microsoft.graph.security.searchAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SearchAuditRecord: super::AuditData }
