// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.scriptRunAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ScriptRunAuditRecord "microsoft.graph.security.scriptRunAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ScriptRunAuditRecord: super::AuditData }
