// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.defenderCaseManagementAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    DefenderCaseManagementAuditRecord "microsoft.graph.security.defenderCaseManagementAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { DefenderCaseManagementAuditRecord: super::AuditData }
