// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.cernerSMSSettingsUpdateRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    CernerSmsSettingsUpdateRecord "microsoft.graph.security.cernerSMSSettingsUpdateRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CernerSmsSettingsUpdateRecord: super::AuditData }
