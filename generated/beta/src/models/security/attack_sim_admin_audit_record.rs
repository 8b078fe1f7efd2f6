// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.attackSimAdminAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    AttackSimAdminAuditRecord "microsoft.graph.security.attackSimAdminAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { AttackSimAdminAuditRecord: super::AuditData }
