// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.defaultAuditData`, an open complex type derived from `microsoft.graph.security.auditData`.
    DefaultAuditData "microsoft.graph.security.defaultAuditData" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { DefaultAuditData: super::AuditData }
