// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.powerAppsAuditAppRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PowerAppsAuditAppRecord "microsoft.graph.security.powerAppsAuditAppRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PowerAppsAuditAppRecord: super::AuditData }
