// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.projectForTheWebRoadmapSettingsAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ProjectForTheWebRoadmapSettingsAuditRecord "microsoft.graph.security.projectForTheWebRoadmapSettingsAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ProjectForTheWebRoadmapSettingsAuditRecord: super::AuditData }
