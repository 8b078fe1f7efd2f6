// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.projectForTheWebRoadmapAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ProjectForTheWebRoadmapAuditRecord "microsoft.graph.security.projectForTheWebRoadmapAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ProjectForTheWebRoadmapAuditRecord: super::AuditData }
