// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.agentSettingAdminActivity`, an open complex type derived from `microsoft.graph.security.auditData`.
    AgentSettingAdminActivity "microsoft.graph.security.agentSettingAdminActivity" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { AgentSettingAdminActivity: super::AuditData }
