// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.uamOperationAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    UamOperationAuditRecord "microsoft.graph.security.uamOperationAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { UamOperationAuditRecord: super::AuditData }
