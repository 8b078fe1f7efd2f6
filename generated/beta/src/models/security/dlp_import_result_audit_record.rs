// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dlpImportResultAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    DlpImportResultAuditRecord "microsoft.graph.security.dlpImportResultAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { DlpImportResultAuditRecord: super::AuditData }
