// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.projectForTheWebRoadmapItemAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ProjectForTheWebRoadmapItemAuditRecord "microsoft.graph.security.projectForTheWebRoadmapItemAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ProjectForTheWebRoadmapItemAuditRecord: super::AuditData }
