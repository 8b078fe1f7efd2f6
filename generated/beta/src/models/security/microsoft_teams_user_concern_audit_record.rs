// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.microsoftTeamsUserConcernAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MicrosoftTeamsUserConcernAuditRecord "microsoft.graph.security.microsoftTeamsUserConcernAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MicrosoftTeamsUserConcernAuditRecord: super::AuditData }
