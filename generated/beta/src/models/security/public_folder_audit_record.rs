// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.publicFolderAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PublicFolderAuditRecord "microsoft.graph.security.publicFolderAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PublicFolderAuditRecord: super::AuditData }
