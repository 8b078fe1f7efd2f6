// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.microsoftTeamsDeviceAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MicrosoftTeamsDeviceAuditRecord "microsoft.graph.security.microsoftTeamsDeviceAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MicrosoftTeamsDeviceAuditRecord: super::AuditData }
