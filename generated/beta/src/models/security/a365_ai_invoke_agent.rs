// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.a365AiInvokeAgent`, an open complex type derived from `microsoft.graph.security.auditData`.
    A365AiInvokeAgent "microsoft.graph.security.a365AiInvokeAgent" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { A365AiInvokeAgent: super::AuditData }
