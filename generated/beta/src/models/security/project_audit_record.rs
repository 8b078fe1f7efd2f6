// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.projectAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ProjectAuditRecord "microsoft.graph.security.projectAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ProjectAuditRecord: super::AuditData }
