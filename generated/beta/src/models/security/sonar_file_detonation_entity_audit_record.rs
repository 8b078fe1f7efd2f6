// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sonarFileDetonationEntityAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SonarFileDetonationEntityAuditRecord "microsoft.graph.security.sonarFileDetonationEntityAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SonarFileDetonationEntityAuditRecord: super::AuditData }
