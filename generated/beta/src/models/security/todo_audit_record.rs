// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.todoAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    TodoAuditRecord "microsoft.graph.security.todoAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { TodoAuditRecord: super::AuditData }
