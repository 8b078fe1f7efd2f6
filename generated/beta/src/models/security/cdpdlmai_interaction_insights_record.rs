// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.cdpdlmaiInteractionInsightsRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    CdpdlmaiInteractionInsightsRecord "microsoft.graph.security.cdpdlmaiInteractionInsightsRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CdpdlmaiInteractionInsightsRecord: super::AuditData }
