// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.campaignAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    CampaignAuditRecord "microsoft.graph.security.campaignAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CampaignAuditRecord: super::AuditData }
