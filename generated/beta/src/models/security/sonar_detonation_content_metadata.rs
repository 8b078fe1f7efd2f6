// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sonarDetonationContentMetadata`, an open complex type derived from `microsoft.graph.security.auditData`.
    SonarDetonationContentMetadata "microsoft.graph.security.sonarDetonationContentMetadata" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SonarDetonationContentMetadata: super::AuditData }
