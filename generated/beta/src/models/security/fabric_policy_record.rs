// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.fabricPolicyRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    FabricPolicyRecord "microsoft.graph.security.fabricPolicyRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { FabricPolicyRecord: super::AuditData }
