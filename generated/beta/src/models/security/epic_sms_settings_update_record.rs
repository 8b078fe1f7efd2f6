// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.epicSMSSettingsUpdateRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    EpicSmsSettingsUpdateRecord "microsoft.graph.security.epicSMSSettingsUpdateRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { EpicSmsSettingsUpdateRecord: super::AuditData }
