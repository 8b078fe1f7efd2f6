// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.entraIdProtectionRiskyUserApproval`, an entity type derived from `microsoft.graph.controlConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/entraidprotectionriskyuserapproval?view=graph-rest-beta>
    EntraIdProtectionRiskyUserApproval "microsoft.graph.entraIdProtectionRiskyUserApproval" "entity" : super::ControlConfiguration;
    /// `createdBy`: String
    created_by "createdBy": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isApprovalRequired`: Boolean, not null
    is_approval_required "isApprovalRequired" "r": bool,
    /// `isEnabled`: Boolean
    is_enabled "isEnabled": bool,
    /// `minimumRiskLevel`: riskLevel, not null
    minimum_risk_level "minimumRiskLevel" "r": mg::Open<super::RiskLevel>,
    /// `modifiedBy`: String
    modified_by "modifiedBy": String,
    /// `modifiedDateTime`: DateTimeOffset
    modified_date_time "modifiedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { EntraIdProtectionRiskyUserApproval: super::ControlConfiguration, super::Entity }
