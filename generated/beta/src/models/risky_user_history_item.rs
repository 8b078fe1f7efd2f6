// @generated
use crate::mg;

/// Entity type [`microsoft.graph.riskyUserHistoryItem`][reference], derived from
/// [`RiskyUser`](super::RiskyUser).
///
/// Requests: [`RiskyUserHistoryItemCollection`], for example
/// `graph.risky_users().cast_to_risky_user_history_item()`.
///
/// Operations: `confirm_compromised`, `confirm_safe`, `dismiss`.
///
/// [`RiskyUserHistoryItemCollection`]: crate::requests::risky_user_history_item::RiskyUserHistoryItemCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/riskyuserhistoryitem?view=graph-rest-beta
pub struct RiskyUserHistoryItem {
    /// `activity`.
    pub activity: mg::Field<mg::Boxed<super::RiskUserActivity>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `initiatedBy`.
    pub initiated_by: mg::Field<String>,
    /// `isDeleted`.
    pub is_deleted: mg::Field<bool>,
    /// `isProcessing`.
    pub is_processing: mg::Field<bool>,
    /// `riskDetail`.
    pub risk_detail: mg::Field<mg::Open<super::RiskDetail>>,
    /// `riskLastUpdatedDateTime`.
    pub risk_last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `riskLevel`.
    pub risk_level: mg::Field<mg::Open<super::RiskLevel>>,
    /// `riskState`.
    pub risk_state: mg::Field<mg::Open<super::RiskState>>,
    /// `userDisplayName`.
    pub user_display_name: mg::Field<String>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RiskyUserHistoryItem: "microsoft.graph.riskyUserHistoryItem", entity, base super::RiskyUser;
    activity: "activity",
    id: "id" key required,
    initiated_by: "initiatedBy",
    is_deleted: "isDeleted",
    is_processing: "isProcessing",
    risk_detail: "riskDetail",
    risk_last_updated_date_time: "riskLastUpdatedDateTime",
    risk_level: "riskLevel",
    risk_state: "riskState",
    user_display_name: "userDisplayName",
    user_id: "userId",
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { RiskyUserHistoryItem: super::RiskyUser, super::Entity }

impl RiskyUserHistoryItem {
    /// `history`: many [`RiskyUserHistoryItem`](super::RiskyUserHistoryItem).
    pub const HISTORY: mg::Nav<RiskyUserHistoryItem, Vec<super::RiskyUserHistoryItem>> = mg::Nav::new(
        "history",
    );
}
