// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.teamsEvalDataHubPermissionChangeAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    TeamsEvalDataHubPermissionChangeAuditRecord "microsoft.graph.security.teamsEvalDataHubPermissionChangeAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { TeamsEvalDataHubPermissionChangeAuditRecord: super::AuditData }
