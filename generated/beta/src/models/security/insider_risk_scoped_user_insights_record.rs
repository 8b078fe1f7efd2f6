// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.insiderRiskScopedUserInsightsRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    InsiderRiskScopedUserInsightsRecord "microsoft.graph.security.insiderRiskScopedUserInsightsRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { InsiderRiskScopedUserInsightsRecord: super::AuditData }
