// @generated
use crate::mg;

/// Entity type [`microsoft.graph.riskyServicePrincipalHistoryItem`][reference], derived from
/// [`RiskyServicePrincipal`](super::RiskyServicePrincipal).
///
/// Requests: [`RiskyServicePrincipalHistoryItemCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_protection()
///     .risky_service_principals()
///     .cast_to_risky_service_principal_history_item()
/// ```
///
/// Operations: `confirm_compromised`, `dismiss`.
///
/// [`RiskyServicePrincipalHistoryItemCollection`]: crate::requests::risky_service_principal_history_item::RiskyServicePrincipalHistoryItemCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/riskyserviceprincipalhistoryitem?view=graph-rest-beta
pub struct RiskyServicePrincipalHistoryItem {
    /// `accountEnabled`.
    #[deprecated(
        note = "deprecated since 2023-02-23, to be removed on 2023-07-12 (revision 2023-02/accountEnabledDeprecated)"
    )]
    pub account_enabled: mg::Field<bool>,
    /// `activity`.
    pub activity: mg::Field<mg::Boxed<super::RiskServicePrincipalActivity>>,
    /// `appId`.
    pub app_id: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `initiatedBy`.
    pub initiated_by: mg::Field<String>,
    /// `isEnabled`.
    pub is_enabled: mg::Field<bool>,
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
    /// `servicePrincipalId`.
    pub service_principal_id: mg::Field<String>,
    /// `servicePrincipalType`.
    pub service_principal_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RiskyServicePrincipalHistoryItem: "microsoft.graph.riskyServicePrincipalHistoryItem", entity, base super::RiskyServicePrincipal;
    account_enabled: "accountEnabled" deprecated,
    activity: "activity",
    app_id: "appId",
    display_name: "displayName",
    id: "id" key required,
    initiated_by: "initiatedBy",
    is_enabled: "isEnabled",
    is_processing: "isProcessing",
    risk_detail: "riskDetail",
    risk_last_updated_date_time: "riskLastUpdatedDateTime",
    risk_level: "riskLevel",
    risk_state: "riskState",
    service_principal_id: "servicePrincipalId",
    service_principal_type: "servicePrincipalType",
}

mg::derived_from! { RiskyServicePrincipalHistoryItem: super::RiskyServicePrincipal, super::Entity }

impl RiskyServicePrincipalHistoryItem {
    /// `history`: many
    /// [`RiskyServicePrincipalHistoryItem`](super::RiskyServicePrincipalHistoryItem).
    pub const HISTORY: mg::Nav<
        RiskyServicePrincipalHistoryItem,
        Vec<super::RiskyServicePrincipalHistoryItem>,
    > = mg::Nav::new("history");
}
