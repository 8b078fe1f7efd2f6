// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.enableConsentRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    EnableConsentRecord "microsoft.graph.security.enableConsentRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { EnableConsentRecord: super::AuditData }
