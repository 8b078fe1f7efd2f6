// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.msticNationStateNotificationRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MsticNationStateNotificationRecord "microsoft.graph.security.msticNationStateNotificationRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MsticNationStateNotificationRecord: super::AuditData }
