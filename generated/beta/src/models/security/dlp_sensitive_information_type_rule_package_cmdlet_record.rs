// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dlpSensitiveInformationTypeRulePackageCmdletRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    DlpSensitiveInformationTypeRulePackageCmdletRecord "microsoft.graph.security.dlpSensitiveInformationTypeRulePackageCmdletRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { DlpSensitiveInformationTypeRulePackageCmdletRecord: super::AuditData }
