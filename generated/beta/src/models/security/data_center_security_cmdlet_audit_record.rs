// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dataCenterSecurityCmdletAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    DataCenterSecurityCmdletAuditRecord "microsoft.graph.security.dataCenterSecurityCmdletAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { DataCenterSecurityCmdletAuditRecord: super::AuditData }
