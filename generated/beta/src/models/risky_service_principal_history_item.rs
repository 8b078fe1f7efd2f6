// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.riskyServicePrincipalHistoryItem`, an entity type derived from `microsoft.graph.riskyServicePrincipal`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/riskyserviceprincipalhistoryitem?view=graph-rest-beta>
    RiskyServicePrincipalHistoryItem "microsoft.graph.riskyServicePrincipalHistoryItem" "entity" : super::RiskyServicePrincipal;
    /// `accountEnabled`: Boolean
    #[deprecated(note = "deprecated since 2023-02-23, to be removed on 2023-07-12 (revision 2023-02/accountEnabledDeprecated)")]
    account_enabled "accountEnabled" "d": bool,
    /// `activity`: riskServicePrincipalActivity
    activity "activity": mg::Boxed<super::RiskServicePrincipalActivity>,
    /// `appId`: String
    app_id "appId": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `initiatedBy`: String
    initiated_by "initiatedBy": String,
    /// `isEnabled`: Boolean
    is_enabled "isEnabled": bool,
    /// `isProcessing`: Boolean
    is_processing "isProcessing": bool,
    /// `riskDetail`: riskDetail
    risk_detail "riskDetail": mg::Open<super::RiskDetail>,
    /// `riskLastUpdatedDateTime`: DateTimeOffset
    risk_last_updated_date_time "riskLastUpdatedDateTime": mg::DateTimeOffset,
    /// `riskLevel`: riskLevel
    risk_level "riskLevel": mg::Open<super::RiskLevel>,
    /// `riskState`: riskState
    risk_state "riskState": mg::Open<super::RiskState>,
    /// `servicePrincipalId`: String
    service_principal_id "servicePrincipalId": String,
    /// `servicePrincipalType`: String
    service_principal_type "servicePrincipalType": String,
}

mg::derived_from! { RiskyServicePrincipalHistoryItem: super::RiskyServicePrincipal, super::Entity }

impl RiskyServicePrincipalHistoryItem {
    /// `history`: many `riskyServicePrincipalHistoryItem`, contained
    pub const HISTORY: mg::Nav<
        RiskyServicePrincipalHistoryItem,
        Vec<super::RiskyServicePrincipalHistoryItem>,
    > = mg::Nav::new("history");
}
