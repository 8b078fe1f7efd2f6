// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.m365daadAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    M365daadAuditRecord "microsoft.graph.security.m365daadAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { M365daadAuditRecord: super::AuditData }
