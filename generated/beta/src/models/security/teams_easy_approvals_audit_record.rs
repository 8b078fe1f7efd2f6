// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.teamsEasyApprovalsAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    TeamsEasyApprovalsAuditRecord "microsoft.graph.security.teamsEasyApprovalsAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { TeamsEasyApprovalsAuditRecord: super::AuditData }
