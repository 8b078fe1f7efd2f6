// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.msdeGeneralSettingsAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MsdeGeneralSettingsAuditRecord "microsoft.graph.security.msdeGeneralSettingsAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MsdeGeneralSettingsAuditRecord: super::AuditData }
