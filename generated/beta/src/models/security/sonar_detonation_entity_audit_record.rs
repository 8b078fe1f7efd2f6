// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sonarDetonationEntityAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SonarDetonationEntityAuditRecord "microsoft.graph.security.sonarDetonationEntityAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SonarDetonationEntityAuditRecord: super::AuditData }
