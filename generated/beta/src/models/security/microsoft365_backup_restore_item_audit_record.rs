// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.microsoft365BackupRestoreItemAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    Microsoft365BackupRestoreItemAuditRecord "microsoft.graph.security.microsoft365BackupRestoreItemAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { Microsoft365BackupRestoreItemAuditRecord: super::AuditData }
