// @generated
use crate::mg;

/// Entity type [`microsoft.graph.riskyUser`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`RiskyUserCollection`](crate::requests::risky_user::RiskyUserCollection), for example
/// `graph.risky_users()`.
///
/// Operations: `confirm_compromised`, `confirm_safe`, `dismiss`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/riskyuser?view=graph-rest-beta
pub struct RiskyUser {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
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
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RiskyUser: "microsoft.graph.riskyUser", entity, base super::Entity, family RiskyUserKind;
    id: "id" key required,
    is_deleted: "isDeleted",
    is_processing: "isProcessing",
    risk_detail: "riskDetail",
    risk_last_updated_date_time: "riskLastUpdatedDateTime",
    risk_level: "riskLevel",
    risk_state: "riskState",
    user_display_name: "userDisplayName",
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { RiskyUser: super::Entity }

impl RiskyUser {
    /// `history`: many [`RiskyUserHistoryItem`](super::RiskyUserHistoryItem).
    pub const HISTORY: mg::Nav<RiskyUser, Vec<super::RiskyUserHistoryItem>> = mg::Nav::new(
        "history",
    );
}

/// The types derived from [`RiskyUser`].
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
