// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sonarUrlDetonationEntityAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SonarUrlDetonationEntityAuditRecord "microsoft.graph.security.sonarUrlDetonationEntityAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SonarUrlDetonationEntityAuditRecord: super::AuditData }
