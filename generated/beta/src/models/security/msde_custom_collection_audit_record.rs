// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.msdeCustomCollectionAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MsdeCustomCollectionAuditRecord "microsoft.graph.security.msdeCustomCollectionAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MsdeCustomCollectionAuditRecord: super::AuditData }
