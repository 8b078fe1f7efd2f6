// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.microsoft365BackupBackupItemAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    Microsoft365BackupBackupItemAuditRecord "microsoft.graph.security.microsoft365BackupBackupItemAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { Microsoft365BackupBackupItemAuditRecord: super::AuditData }
