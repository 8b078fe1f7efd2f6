// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.aipDiscover`, an open complex type derived from `microsoft.graph.security.auditData`.
    AipDiscover "microsoft.graph.security.aipDiscover" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { AipDiscover: super::AuditData }
