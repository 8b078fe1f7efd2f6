// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sharePointESignatureAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SharePointESignatureAuditRecord "microsoft.graph.security.sharePointESignatureAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SharePointESignatureAuditRecord: super::AuditData }
