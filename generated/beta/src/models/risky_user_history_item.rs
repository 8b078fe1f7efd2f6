// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.riskyUserHistoryItem`, an entity type derived from `microsoft.graph.riskyUser`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/riskyuserhistoryitem?view=graph-rest-beta>
    RiskyUserHistoryItem "microsoft.graph.riskyUserHistoryItem" "entity" : super::RiskyUser;
    /// `activity`: riskUserActivity
    activity "activity": mg::Boxed<super::RiskUserActivity>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `initiatedBy`: String
    initiated_by "initiatedBy": String,
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
    /// `userId`: String
    user_id "userId": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { RiskyUserHistoryItem: super::RiskyUser, super::Entity }

impl RiskyUserHistoryItem {
    /// `history`: many `riskyUserHistoryItem`, contained
    pub const HISTORY: mg::Nav<RiskyUserHistoryItem, Vec<super::RiskyUserHistoryItem>> = mg::Nav::new(
        "history",
    );
}
