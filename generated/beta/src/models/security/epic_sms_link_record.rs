// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.epicSMSLinkRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    EpicSmsLinkRecord "microsoft.graph.security.epicSMSLinkRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { EpicSmsLinkRecord: super::AuditData }
