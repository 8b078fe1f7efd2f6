// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mipAutoLabelSharePointItemAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MipAutoLabelSharePointItemAuditRecord "microsoft.graph.security.mipAutoLabelSharePointItemAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MipAutoLabelSharePointItemAuditRecord: super::AuditData }
