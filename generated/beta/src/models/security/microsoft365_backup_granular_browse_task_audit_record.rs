// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.microsoft365BackupGranularBrowseTaskAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    Microsoft365BackupGranularBrowseTaskAuditRecord "microsoft.graph.security.microsoft365BackupGranularBrowseTaskAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { Microsoft365BackupGranularBrowseTaskAuditRecord: super::AuditData }
