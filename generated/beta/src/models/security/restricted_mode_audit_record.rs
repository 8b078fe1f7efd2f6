// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.restrictedModeAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    RestrictedModeAuditRecord "microsoft.graph.security.restrictedModeAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { RestrictedModeAuditRecord: super::AuditData }
