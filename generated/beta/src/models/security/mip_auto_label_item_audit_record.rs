// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mipAutoLabelItemAuditRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    MipAutoLabelItemAuditRecord "microsoft.graph.security.mipAutoLabelItemAuditRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MipAutoLabelItemAuditRecord: super::AuditData }
