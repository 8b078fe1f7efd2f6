// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.aiInvokeAgentAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    AiInvokeAgentAuditRecord "microsoft.graph.security.aiInvokeAgentAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { AiInvokeAgentAuditRecord: super::AuditData }
