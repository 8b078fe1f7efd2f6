// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sharePointSharingOperationAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SharePointSharingOperationAuditRecord "microsoft.graph.security.sharePointSharingOperationAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SharePointSharingOperationAuditRecord: super::AuditData }
