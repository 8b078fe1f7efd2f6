// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sensitiveInfoRemediationAgentDataRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SensitiveInfoRemediationAgentDataRecord "microsoft.graph.security.sensitiveInfoRemediationAgentDataRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SensitiveInfoRemediationAgentDataRecord: super::AuditData }
