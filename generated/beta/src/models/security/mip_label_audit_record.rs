// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mipLabelAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MipLabelAuditRecord "microsoft.graph.security.mipLabelAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MipLabelAuditRecord: super::AuditData }
