// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.riskyUser`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/riskyuser?view=graph-rest-beta>
    RiskyUser "microsoft.graph.riskyUser" "entity" : super::Entity => RiskyUserKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isDeleted`: Boolean
    is_deleted "isDeleted": bool,
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
    /// `userDisplayName`: String
    user_display_name "userDisplayName": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { RiskyUser: super::Entity }

impl RiskyUser {
    /// `history`: many `riskyUserHistoryItem`, contained
    pub const HISTORY: mg::Nav<RiskyUser, Vec<super::RiskyUserHistoryItem>> = mg::Nav::new(
        "history",
    );
}

/// The types derived from `microsoft.graph.riskyUser`.
#[non_exhaustive]
pub enum RiskyUserKind {
    RiskyUserHistoryItem(Box<super::RiskyUserHistoryItem>),
    /// None of these, or a type that this version does not know.
    Other(Box<RiskyUser>),
}

mg::family! {
    RiskyUser => RiskyUserKind;
    RiskyUserHistoryItem(super::RiskyUserHistoryItem),
}
