// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.insiderRiskyUserApproval`, an entity type derived from `microsoft.graph.controlConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/insiderriskyuserapproval?view=graph-rest-beta>
    InsiderRiskyUserApproval "microsoft.graph.insiderRiskyUserApproval" "entity" : super::ControlConfiguration;
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
    /// `minimumRiskLevel`: purviewInsiderRiskManagementLevel, not null
    minimum_risk_level "minimumRiskLevel" "r": mg::Open<super::PurviewInsiderRiskManagementLevel>,
    /// `modifiedBy`: String
    modified_by "modifiedBy": String,
    /// `modifiedDateTime`: DateTimeOffset
    modified_date_time "modifiedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { InsiderRiskyUserApproval: super::ControlConfiguration, super::Entity }
