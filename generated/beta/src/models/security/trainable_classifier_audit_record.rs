// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.trainableClassifierAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    TrainableClassifierAuditRecord "microsoft.graph.security.trainableClassifierAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { TrainableClassifierAuditRecord: super::AuditData }
