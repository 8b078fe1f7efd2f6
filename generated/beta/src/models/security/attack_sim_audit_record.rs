// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.attackSimAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    AttackSimAuditRecord "microsoft.graph.security.attackSimAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { AttackSimAuditRecord: super::AuditData }
