// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.msdeIndicatorsSettingsAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MsdeIndicatorsSettingsAuditRecord "microsoft.graph.security.msdeIndicatorsSettingsAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MsdeIndicatorsSettingsAuditRecord: super::AuditData }
