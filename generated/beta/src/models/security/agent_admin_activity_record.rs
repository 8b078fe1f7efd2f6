// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.agentAdminActivityRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    AgentAdminActivityRecord "microsoft.graph.security.agentAdminActivityRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { AgentAdminActivityRecord: super::AuditData }
