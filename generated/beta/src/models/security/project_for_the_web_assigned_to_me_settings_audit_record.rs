// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.projectForTheWebAssignedToMeSettingsAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ProjectForTheWebAssignedToMeSettingsAuditRecord "microsoft.graph.security.projectForTheWebAssignedToMeSettingsAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ProjectForTheWebAssignedToMeSettingsAuditRecord: super::AuditData }
