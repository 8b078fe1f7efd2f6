// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.projectForTheWebProjectAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ProjectForTheWebProjectAuditRecord "microsoft.graph.security.projectForTheWebProjectAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ProjectForTheWebProjectAuditRecord: super::AuditData }
