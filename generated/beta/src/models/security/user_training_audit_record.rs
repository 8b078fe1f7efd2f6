// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.userTrainingAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    UserTrainingAuditRecord "microsoft.graph.security.userTrainingAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { UserTrainingAuditRecord: super::AuditData }
