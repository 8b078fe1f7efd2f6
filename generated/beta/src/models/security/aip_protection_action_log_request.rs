// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.aipProtectionActionLogRequest`, an open complex type derived from `microsoft.graph.security.auditData`.
    AipProtectionActionLogRequest "microsoft.graph.security.aipProtectionActionLogRequest" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { AipProtectionActionLogRequest: super::AuditData }
