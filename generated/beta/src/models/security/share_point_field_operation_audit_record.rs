// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sharePointFieldOperationAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SharePointFieldOperationAuditRecord "microsoft.graph.security.sharePointFieldOperationAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SharePointFieldOperationAuditRecord: super::AuditData }
