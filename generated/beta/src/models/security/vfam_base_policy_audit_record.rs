// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.vfamBasePolicyAuditRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    VfamBasePolicyAuditRecord "microsoft.graph.security.vfamBasePolicyAuditRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { VfamBasePolicyAuditRecord: super::AuditData }
