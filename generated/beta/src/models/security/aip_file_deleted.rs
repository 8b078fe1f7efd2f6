// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.aipFileDeleted`, an open complex type derived from `microsoft.graph.security.auditData`.
    AipFileDeleted "microsoft.graph.security.aipFileDeleted" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { AipFileDeleted: super::AuditData }
