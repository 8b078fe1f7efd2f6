// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.vivaLearningAdminAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    VivaLearningAdminAuditRecord "microsoft.graph.security.vivaLearningAdminAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { VivaLearningAdminAuditRecord: super::AuditData }
