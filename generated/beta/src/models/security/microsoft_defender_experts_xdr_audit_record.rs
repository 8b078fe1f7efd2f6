// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.microsoftDefenderExpertsXDRAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MicrosoftDefenderExpertsXdrAuditRecord "microsoft.graph.security.microsoftDefenderExpertsXDRAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MicrosoftDefenderExpertsXdrAuditRecord: super::AuditData }
