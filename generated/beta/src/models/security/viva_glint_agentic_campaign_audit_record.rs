// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.vivaGlintAgenticCampaignAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    VivaGlintAgenticCampaignAuditRecord "microsoft.graph.security.vivaGlintAgenticCampaignAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { VivaGlintAgenticCampaignAuditRecord: super::AuditData }
