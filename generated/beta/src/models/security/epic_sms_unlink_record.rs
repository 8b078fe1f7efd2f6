// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.epicSMSUnlinkRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    EpicSmsUnlinkRecord "microsoft.graph.security.epicSMSUnlinkRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { EpicSmsUnlinkRecord: super::AuditData }
