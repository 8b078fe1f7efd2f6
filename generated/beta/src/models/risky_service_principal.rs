// @generated
use crate::mg;

/// Entity type [`microsoft.graph.riskyServicePrincipal`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`RiskyServicePrincipalCollection`], for example
/// `graph.identity_protection().risky_service_principals()`.
///
/// Operations: `confirm_compromised`, `dismiss`.
///
/// [`RiskyServicePrincipalCollection`]: crate::requests::risky_service_principal::RiskyServicePrincipalCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/riskyserviceprincipal?view=graph-rest-beta
pub struct RiskyServicePrincipal {
    /// `accountEnabled`.
    #[deprecated(
        note = "deprecated since 2023-02-23, to be removed on 2023-07-12 (revision 2023-02/accountEnabledDeprecated)"
    )]
    pub account_enabled: mg::Field<bool>,
    /// `appId`.
    pub app_id: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
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
    /// `servicePrincipalType`.
    pub service_principal_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RiskyServicePrincipal: "microsoft.graph.riskyServicePrincipal", entity, base super::Entity, family RiskyServicePrincipalKind;
    account_enabled: "accountEnabled" deprecated,
    app_id: "appId",
    display_name: "displayName",
    id: "id" key required,
    is_enabled: "isEnabled",
    is_processing: "isProcessing",
    risk_detail: "riskDetail",
    risk_last_updated_date_time: "riskLastUpdatedDateTime",
    risk_level: "riskLevel",
    risk_state: "riskState",
    service_principal_type: "servicePrincipalType",
}

mg::derived_from! { RiskyServicePrincipal: super::Entity }

impl RiskyServicePrincipal {
    /// `history`: many
    /// [`RiskyServicePrincipalHistoryItem`](super::RiskyServicePrincipalHistoryItem).
    pub const HISTORY: mg::Nav<
        RiskyServicePrincipal,
        Vec<super::RiskyServicePrincipalHistoryItem>,
    > = mg::Nav::new("history");
}

/// The types derived from [`RiskyServicePrincipal`].
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
