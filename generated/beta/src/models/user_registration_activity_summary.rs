// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userRegistrationActivitySummary`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UserRegistrationActivitySummaryCollection`], for example
/// `graph.reports().authentication_methods().user_registration_activity(parameters)`.
///
/// [`UserRegistrationActivitySummaryCollection`]: crate::requests::user_registration_activity_summary::UserRegistrationActivitySummaryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/userregistrationactivitysummary?view=graph-rest-beta
pub struct UserRegistrationActivitySummary {
    /// `authMethod`. Never null.
    pub auth_method: mg::Field<mg::Open<super::UsageAuthMethod>>,
    /// `failureActivityCount`. Never null.
    pub failure_activity_count: mg::Field<i64>,
    /// `feature`. Never null.
    pub feature: mg::Field<mg::Open<super::FeatureType>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `successfulActivityCount`. Never null.
    pub successful_activity_count: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserRegistrationActivitySummary: "microsoft.graph.userRegistrationActivitySummary", entity, base super::Entity;
    auth_method: "authMethod" required,
    failure_activity_count: "failureActivityCount" required,
    feature: "feature" required,
    id: "id" key required,
    successful_activity_count: "successfulActivityCount" required,
}

mg::derived_from! { UserRegistrationActivitySummary: super::Entity }
