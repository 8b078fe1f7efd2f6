// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.universalPrintPrintJobAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    UniversalPrintPrintJobAuditRecord "microsoft.graph.security.universalPrintPrintJobAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { UniversalPrintPrintJobAuditRecord: super::AuditData }
