// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.microsoftGraphDataConnectOperation`, an open complex type derived from `microsoft.graph.security.auditData`.
    MicrosoftGraphDataConnectOperation "microsoft.graph.security.microsoftGraphDataConnectOperation" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MicrosoftGraphDataConnectOperation: super::AuditData }
