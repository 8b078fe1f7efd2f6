// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.microsoftPurviewPolicyOperationRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MicrosoftPurviewPolicyOperationRecord "microsoft.graph.security.microsoftPurviewPolicyOperationRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MicrosoftPurviewPolicyOperationRecord: super::AuditData }
