// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sharePointListItemOperationAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SharePointListItemOperationAuditRecord "microsoft.graph.security.sharePointListItemOperationAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SharePointListItemOperationAuditRecord: super::AuditData }
