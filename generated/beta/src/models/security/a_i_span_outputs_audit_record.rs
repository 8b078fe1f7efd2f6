// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.aISpanOutputsAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    AISpanOutputsAuditRecord "microsoft.graph.security.aISpanOutputsAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { AISpanOutputsAuditRecord: super::AuditData }
