// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.defenderSecurityAlertBaseRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    DefenderSecurityAlertBaseRecord "microsoft.graph.security.defenderSecurityAlertBaseRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { DefenderSecurityAlertBaseRecord: super::AuditData }
