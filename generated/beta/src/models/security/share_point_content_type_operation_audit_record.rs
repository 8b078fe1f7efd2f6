// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sharePointContentTypeOperationAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SharePointContentTypeOperationAuditRecord "microsoft.graph.security.sharePointContentTypeOperationAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SharePointContentTypeOperationAuditRecord: super::AuditData }
