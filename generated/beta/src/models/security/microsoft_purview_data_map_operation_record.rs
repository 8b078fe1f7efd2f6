// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.microsoftPurviewDataMapOperationRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MicrosoftPurviewDataMapOperationRecord "microsoft.graph.security.microsoftPurviewDataMapOperationRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MicrosoftPurviewDataMapOperationRecord: super::AuditData }
