// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.teamsUpdatesAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    TeamsUpdatesAuditRecord "microsoft.graph.security.teamsUpdatesAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { TeamsUpdatesAuditRecord: super::AuditData }
