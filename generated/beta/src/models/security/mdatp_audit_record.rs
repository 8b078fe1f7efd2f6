// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mdatpAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MdatpAuditRecord "microsoft.graph.security.mdatpAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MdatpAuditRecord: super::AuditData }
