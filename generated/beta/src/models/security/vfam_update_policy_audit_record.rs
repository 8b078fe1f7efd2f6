// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.vfamUpdatePolicyAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    VfamUpdatePolicyAuditRecord "microsoft.graph.security.vfamUpdatePolicyAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { VfamUpdatePolicyAuditRecord: super::AuditData }
