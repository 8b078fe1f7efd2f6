// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.projectForTheWebProjectSettingsAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ProjectForTheWebProjectSettingsAuditRecord "microsoft.graph.security.projectForTheWebProjectSettingsAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ProjectForTheWebProjectSettingsAuditRecord: super::AuditData }
