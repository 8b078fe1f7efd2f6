// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sharePointListOperationAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SharePointListOperationAuditRecord "microsoft.graph.security.sharePointListOperationAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SharePointListOperationAuditRecord: super::AuditData }
