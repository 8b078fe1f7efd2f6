// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.a365AiRunSummary`, an open complex type derived from `microsoft.graph.security.auditData`.
    A365AiRunSummary "microsoft.graph.security.a365AiRunSummary" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { A365AiRunSummary: super::AuditData }
