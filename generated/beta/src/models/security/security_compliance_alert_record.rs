// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.securityComplianceAlertRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SecurityComplianceAlertRecord "microsoft.graph.security.securityComplianceAlertRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SecurityComplianceAlertRecord: super::AuditData }
