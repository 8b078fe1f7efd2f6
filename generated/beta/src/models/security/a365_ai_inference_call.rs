// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.a365AiInferenceCall`, an open complex type derived from `microsoft.graph.security.auditData`.
    A365AiInferenceCall "microsoft.graph.security.a365AiInferenceCall" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { A365AiInferenceCall: super::AuditData }
