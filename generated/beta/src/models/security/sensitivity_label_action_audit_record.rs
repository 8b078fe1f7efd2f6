// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sensitivityLabelActionAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SensitivityLabelActionAuditRecord "microsoft.graph.security.sensitivityLabelActionAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SensitivityLabelActionAuditRecord: super::AuditData }
