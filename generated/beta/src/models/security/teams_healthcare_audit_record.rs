// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.teamsHealthcareAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    TeamsHealthcareAuditRecord "microsoft.graph.security.teamsHealthcareAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { TeamsHealthcareAuditRecord: super::AuditData }
