// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.microsoftTeamsAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MicrosoftTeamsAuditRecord "microsoft.graph.security.microsoftTeamsAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MicrosoftTeamsAuditRecord: super::AuditData }
