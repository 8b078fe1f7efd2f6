// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.microsoft365BackupBackupPolicyAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    Microsoft365BackupBackupPolicyAuditRecord "microsoft.graph.security.microsoft365BackupBackupPolicyAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { Microsoft365BackupBackupPolicyAuditRecord: super::AuditData }
