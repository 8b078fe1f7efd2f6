// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.recordsManagementAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    RecordsManagementAuditRecord "microsoft.graph.security.recordsManagementAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { RecordsManagementAuditRecord: super::AuditData }
