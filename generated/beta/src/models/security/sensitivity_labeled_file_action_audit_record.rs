// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sensitivityLabeledFileActionAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SensitivityLabeledFileActionAuditRecord "microsoft.graph.security.sensitivityLabeledFileActionAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SensitivityLabeledFileActionAuditRecord: super::AuditData }
