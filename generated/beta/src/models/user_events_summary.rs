// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userEventsSummary`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UserEventsSummaryCollection`], for example
/// `graph.reports().authentication_methods().user_events_summary()`.
///
/// [`UserEventsSummaryCollection`]: crate::requests::user_events_summary::UserEventsSummaryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/usereventssummary?view=graph-rest-beta
pub struct UserEventsSummary {
    /// `authMethod`. Never null.
    pub auth_method: mg::Field<mg::Open<super::UsageAuthMethod>>,
    /// `eventDateTime`. Never null.
    pub event_date_time: mg::Field<mg::DateTimeOffset>,
    /// `failureReason`. Never null.
    pub failure_reason: mg::Field<String>,
    /// `feature`. Never null.
    pub feature: mg::Field<mg::Open<super::FeatureType>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isSuccess`. Never null.
    pub is_success: mg::Field<bool>,
    /// `userDisplayName`. Never null.
    pub user_display_name: mg::Field<String>,
    /// `userPrincipalName`. Never null.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserEventsSummary: "microsoft.graph.userEventsSummary", entity, base super::Entity;
    auth_method: "authMethod" required,
    event_date_time: "eventDateTime" required,
    failure_reason: "failureReason" required,
    feature: "feature" required,
    id: "id" key required,
    is_success: "isSuccess" required,
    user_display_name: "userDisplayName" required,
    user_principal_name: "userPrincipalName" required,
}

mg::derived_from! { UserEventsSummary: super::Entity }
