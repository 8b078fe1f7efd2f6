// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mdaAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MdaAuditRecord "microsoft.graph.security.mdaAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MdaAuditRecord: super::AuditData }
