// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.microsoftPurviewMetadataPolicyOperationRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MicrosoftPurviewMetadataPolicyOperationRecord "microsoft.graph.security.microsoftPurviewMetadataPolicyOperationRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MicrosoftPurviewMetadataPolicyOperationRecord: super::AuditData }
