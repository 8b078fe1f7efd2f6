// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sharePointAppPermissionOperationAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SharePointAppPermissionOperationAuditRecord "microsoft.graph.security.sharePointAppPermissionOperationAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SharePointAppPermissionOperationAuditRecord: super::AuditData }
