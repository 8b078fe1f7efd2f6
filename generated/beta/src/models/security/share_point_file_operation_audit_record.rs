// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sharePointFileOperationAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SharePointFileOperationAuditRecord "microsoft.graph.security.sharePointFileOperationAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SharePointFileOperationAuditRecord: super::AuditData }
