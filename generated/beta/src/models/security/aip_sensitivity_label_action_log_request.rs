// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.aipSensitivityLabelActionLogRequest`, an open complex type derived from `microsoft.graph.security.auditData`.
    AipSensitivityLabelActionLogRequest "microsoft.graph.security.aipSensitivityLabelActionLogRequest" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { AipSensitivityLabelActionLogRequest: super::AuditData }
