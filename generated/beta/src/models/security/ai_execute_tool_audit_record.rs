// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.aiExecuteToolAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    AiExecuteToolAuditRecord "microsoft.graph.security.aiExecuteToolAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { AiExecuteToolAuditRecord: super::AuditData }
