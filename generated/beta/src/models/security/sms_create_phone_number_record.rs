// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.smsCreatePhoneNumberRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    SmsCreatePhoneNumberRecord "microsoft.graph.security.smsCreatePhoneNumberRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SmsCreatePhoneNumberRecord: super::AuditData }
