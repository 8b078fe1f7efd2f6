// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.riskyServicePrincipal`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/riskyserviceprincipal?view=graph-rest-beta>
    RiskyServicePrincipal "microsoft.graph.riskyServicePrincipal" "entity" : super::Entity => RiskyServicePrincipalKind;
    /// `accountEnabled`: Boolean
    #[deprecated(note = "deprecated since 2023-02-23, to be removed on 2023-07-12 (revision 2023-02/accountEnabledDeprecated)")]
    account_enabled "accountEnabled" "d": bool,
    /// `appId`: String
    app_id "appId": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
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
    /// `servicePrincipalType`: String
    service_principal_type "servicePrincipalType": String,
}

mg::derived_from! { RiskyServicePrincipal: super::Entity }

impl RiskyServicePrincipal {
    /// `history`: many `riskyServicePrincipalHistoryItem`, contained
    pub const HISTORY: mg::Nav<
        RiskyServicePrincipal,
        Vec<super::RiskyServicePrincipalHistoryItem>,
    > = mg::Nav::new("history");
}

/// The types derived from `microsoft.graph.riskyServicePrincipal`.
#[non_exhaustive]
pub enum RiskyServicePrincipalKind {
    RiskyServicePrincipalHistoryItem(Box<super::RiskyServicePrincipalHistoryItem>),
    /// None of these, or a type that this version does not know.
    Other(Box<RiskyServicePrincipal>),
}

mg::family! {
    RiskyServicePrincipal => RiskyServicePrincipalKind;
    RiskyServicePrincipalHistoryItem(super::RiskyServicePrincipalHistoryItem),
}
