// @generated
use crate::mg;

/// Entity type [`microsoft.graph.applicationSignInSummary`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ApplicationSignInSummaryCollection`], for example
/// `graph.reports().get_azure_ad_application_sign_in_summary(parameters)`.
///
/// [`ApplicationSignInSummaryCollection`]: crate::requests::application_sign_in_summary::ApplicationSignInSummaryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/applicationsigninsummary?view=graph-rest-beta
pub struct ApplicationSignInSummary {
    /// `appDisplayName`. Never null.
    pub app_display_name: mg::Field<String>,
    /// `failedSignInCount`.
    pub failed_sign_in_count: mg::Field<i64>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `successPercentage`.
    pub success_percentage: mg::Field<f64>,
    /// `successfulSignInCount`.
    pub successful_sign_in_count: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplicationSignInSummary: "microsoft.graph.applicationSignInSummary", entity, base super::Entity;
    app_display_name: "appDisplayName" required,
    failed_sign_in_count: "failedSignInCount",
    id: "id" key required,
    success_percentage: "successPercentage",
    successful_sign_in_count: "successfulSignInCount",
}

mg::derived_from! { ApplicationSignInSummary: super::Entity }
