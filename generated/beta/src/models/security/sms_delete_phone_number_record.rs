// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.smsDeletePhoneNumberRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    SmsDeletePhoneNumberRecord "microsoft.graph.security.smsDeletePhoneNumberRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SmsDeletePhoneNumberRecord: super::AuditData }
