// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.a365SpanOutputs`, an open complex type derived from `microsoft.graph.security.auditData`.
    A365SpanOutputs "microsoft.graph.security.a365SpanOutputs" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { A365SpanOutputs: super::AuditData }
