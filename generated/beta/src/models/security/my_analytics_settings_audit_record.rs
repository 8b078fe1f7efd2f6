// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.myAnalyticsSettingsAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MyAnalyticsSettingsAuditRecord "microsoft.graph.security.myAnalyticsSettingsAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MyAnalyticsSettingsAuditRecord: super::AuditData }
