// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.hostedRpaAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    HostedRpaAuditRecord "microsoft.graph.security.hostedRpaAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { HostedRpaAuditRecord: super::AuditData }
