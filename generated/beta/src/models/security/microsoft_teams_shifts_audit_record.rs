// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.microsoftTeamsShiftsAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MicrosoftTeamsShiftsAuditRecord "microsoft.graph.security.microsoftTeamsShiftsAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MicrosoftTeamsShiftsAuditRecord: super::AuditData }
