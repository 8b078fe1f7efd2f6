// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sharePointCommentOperationAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SharePointCommentOperationAuditRecord "microsoft.graph.security.sharePointCommentOperationAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SharePointCommentOperationAuditRecord: super::AuditData }
