// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.coreReportingSettingsAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    CoreReportingSettingsAuditRecord "microsoft.graph.security.coreReportingSettingsAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CoreReportingSettingsAuditRecord: super::AuditData }
