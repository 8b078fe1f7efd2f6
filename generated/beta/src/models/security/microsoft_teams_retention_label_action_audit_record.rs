// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.microsoftTeamsRetentionLabelActionAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MicrosoftTeamsRetentionLabelActionAuditRecord "microsoft.graph.security.microsoftTeamsRetentionLabelActionAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MicrosoftTeamsRetentionLabelActionAuditRecord: super::AuditData }
