// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.complianceSettingsChangeAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ComplianceSettingsChangeAuditRecord "microsoft.graph.security.complianceSettingsChangeAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ComplianceSettingsChangeAuditRecord: super::AuditData }
