// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.urbacAssignmentAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    UrbacAssignmentAuditRecord "microsoft.graph.security.urbacAssignmentAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { UrbacAssignmentAuditRecord: super::AuditData }
