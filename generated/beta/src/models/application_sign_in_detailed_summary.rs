// @generated
use crate::mg;

/// Entity type [`microsoft.graph.applicationSignInDetailedSummary`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ApplicationSignInDetailedSummaryCollection`], for example
/// `graph.reports().application_sign_in_detailed_summary()`.
///
/// [`ApplicationSignInDetailedSummaryCollection`]: crate::requests::application_sign_in_detailed_summary::ApplicationSignInDetailedSummaryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/applicationsignindetailedsummary?view=graph-rest-beta
pub struct ApplicationSignInDetailedSummary {
    /// `aggregatedEventDateTime`.
    pub aggregated_event_date_time: mg::Field<mg::DateTimeOffset>,
    /// `appDisplayName`. Never null.
    pub app_display_name: mg::Field<String>,
    /// `appId`. Never null.
    pub app_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `signInCount`.
    pub sign_in_count: mg::Field<i64>,
    /// `status`.
    pub status: mg::Field<mg::Boxed<super::SignInStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplicationSignInDetailedSummary: "microsoft.graph.applicationSignInDetailedSummary", entity, base super::Entity;
    aggregated_event_date_time: "aggregatedEventDateTime",
    app_display_name: "appDisplayName" required,
    app_id: "appId" required,
    id: "id" key required,
    sign_in_count: "signInCount",
    status: "status",
}

mg::derived_from! { ApplicationSignInDetailedSummary: super::Entity }
