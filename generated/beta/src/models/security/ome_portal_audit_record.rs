// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.omePortalAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    OmePortalAuditRecord "microsoft.graph.security.omePortalAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { OmePortalAuditRecord: super::AuditData }
