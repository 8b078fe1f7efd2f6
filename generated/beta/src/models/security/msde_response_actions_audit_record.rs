// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.msdeResponseActionsAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MsdeResponseActionsAuditRecord "microsoft.graph.security.msdeResponseActionsAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MsdeResponseActionsAuditRecord: super::AuditData }
