// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.a365AiExecuteTool`, an open complex type derived from `microsoft.graph.security.auditData`.
    A365AiExecuteTool "microsoft.graph.security.a365AiExecuteTool" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { A365AiExecuteTool: super::AuditData }
