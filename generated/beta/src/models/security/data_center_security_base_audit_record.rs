// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dataCenterSecurityBaseAuditRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    DataCenterSecurityBaseAuditRecord "microsoft.graph.security.dataCenterSecurityBaseAuditRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { DataCenterSecurityBaseAuditRecord: super::AuditData }
