// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.insiderRiskScopedUsersRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    InsiderRiskScopedUsersRecord "microsoft.graph.security.insiderRiskScopedUsersRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { InsiderRiskScopedUsersRecord: super::AuditData }
