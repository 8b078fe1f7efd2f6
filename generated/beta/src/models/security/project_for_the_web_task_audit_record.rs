// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.projectForTheWebTaskAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ProjectForTheWebTaskAuditRecord "microsoft.graph.security.projectForTheWebTaskAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ProjectForTheWebTaskAuditRecord: super::AuditData }
