// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.powerAppsAuditResourceRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PowerAppsAuditResourceRecord "microsoft.graph.security.powerAppsAuditResourceRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PowerAppsAuditResourceRecord: super::AuditData }
