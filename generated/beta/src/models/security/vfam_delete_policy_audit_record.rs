// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.vfamDeletePolicyAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    VfamDeletePolicyAuditRecord "microsoft.graph.security.vfamDeletePolicyAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { VfamDeletePolicyAuditRecord: super::AuditData }
