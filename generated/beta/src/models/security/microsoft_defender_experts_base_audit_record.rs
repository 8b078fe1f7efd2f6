// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.microsoftDefenderExpertsBaseAuditRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    MicrosoftDefenderExpertsBaseAuditRecord "microsoft.graph.security.microsoftDefenderExpertsBaseAuditRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MicrosoftDefenderExpertsBaseAuditRecord: super::AuditData }
