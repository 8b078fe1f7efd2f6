// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.universalPrintManagementAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    UniversalPrintManagementAuditRecord "microsoft.graph.security.universalPrintManagementAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { UniversalPrintManagementAuditRecord: super::AuditData }
