// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.irmSecurityAlertRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    IrmSecurityAlertRecord "microsoft.graph.security.irmSecurityAlertRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { IrmSecurityAlertRecord: super::AuditData }
