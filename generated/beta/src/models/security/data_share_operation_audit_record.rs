// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dataShareOperationAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    DataShareOperationAuditRecord "microsoft.graph.security.dataShareOperationAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { DataShareOperationAuditRecord: super::AuditData }
