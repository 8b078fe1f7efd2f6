// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.teamsEvalDataHubDataAccessAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    TeamsEvalDataHubDataAccessAuditRecord "microsoft.graph.security.teamsEvalDataHubDataAccessAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { TeamsEvalDataHubDataAccessAuditRecord: super::AuditData }
