// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.vfamCreatePolicyAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    VfamCreatePolicyAuditRecord "microsoft.graph.security.vfamCreatePolicyAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { VfamCreatePolicyAuditRecord: super::AuditData }
