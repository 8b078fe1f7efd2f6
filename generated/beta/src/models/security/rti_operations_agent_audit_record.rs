// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.rtiOperationsAgentAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    RtiOperationsAgentAuditRecord "microsoft.graph.security.rtiOperationsAgentAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { RtiOperationsAgentAuditRecord: super::AuditData }
