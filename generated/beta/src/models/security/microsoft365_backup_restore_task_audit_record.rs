// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.microsoft365BackupRestoreTaskAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    Microsoft365BackupRestoreTaskAuditRecord "microsoft.graph.security.microsoft365BackupRestoreTaskAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { Microsoft365BackupRestoreTaskAuditRecord: super::AuditData }
