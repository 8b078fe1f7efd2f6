// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.microsoftTeamsSensitivityLabelActionAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MicrosoftTeamsSensitivityLabelActionAuditRecord "microsoft.graph.security.microsoftTeamsSensitivityLabelActionAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MicrosoftTeamsSensitivityLabelActionAuditRecord: super::AuditData }
