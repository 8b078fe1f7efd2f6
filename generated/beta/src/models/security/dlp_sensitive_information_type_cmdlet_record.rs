// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dlpSensitiveInformationTypeCmdletRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    DlpSensitiveInformationTypeCmdletRecord "microsoft.graph.security.dlpSensitiveInformationTypeCmdletRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { DlpSensitiveInformationTypeCmdletRecord: super::AuditData }
