// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.purviewPostureAgentAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PurviewPostureAgentAuditRecord "microsoft.graph.security.purviewPostureAgentAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PurviewPostureAgentAuditRecord: super::AuditData }
