// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dataLakeExportOperationAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    DataLakeExportOperationAuditRecord "microsoft.graph.security.dataLakeExportOperationAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { DataLakeExportOperationAuditRecord: super::AuditData }
