// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.informationBarrierPolicyApplicationAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    InformationBarrierPolicyApplicationAuditRecord "microsoft.graph.security.informationBarrierPolicyApplicationAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { InformationBarrierPolicyApplicationAuditRecord: super::AuditData }
