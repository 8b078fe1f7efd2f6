// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dataGovernanceAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    DataGovernanceAuditRecord "microsoft.graph.security.dataGovernanceAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { DataGovernanceAuditRecord: super::AuditData }
