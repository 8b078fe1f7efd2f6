// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.deployFeatureActivityRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    DeployFeatureActivityRecord "microsoft.graph.security.deployFeatureActivityRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { DeployFeatureActivityRecord: super::AuditData }
