// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.microsoftTeamsAdminAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MicrosoftTeamsAdminAuditRecord "microsoft.graph.security.microsoftTeamsAdminAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MicrosoftTeamsAdminAuditRecord: super::AuditData }
