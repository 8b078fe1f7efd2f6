// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sharePointAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SharePointAuditRecord "microsoft.graph.security.sharePointAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SharePointAuditRecord: super::AuditData }
