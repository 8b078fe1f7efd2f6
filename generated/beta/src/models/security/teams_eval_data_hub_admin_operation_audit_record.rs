// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.teamsEvalDataHubAdminOperationAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    TeamsEvalDataHubAdminOperationAuditRecord "microsoft.graph.security.teamsEvalDataHubAdminOperationAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { TeamsEvalDataHubAdminOperationAuditRecord: super::AuditData }
