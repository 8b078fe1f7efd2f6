// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.urbacEnableStateAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    UrbacEnableStateAuditRecord "microsoft.graph.security.urbacEnableStateAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { UrbacEnableStateAuditRecord: super::AuditData }
