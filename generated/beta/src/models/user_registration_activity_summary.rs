// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userRegistrationActivitySummary`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/userregistrationactivitysummary?view=graph-rest-beta>
    UserRegistrationActivitySummary "microsoft.graph.userRegistrationActivitySummary" "entity" : super::Entity;
    /// `authMethod`: usageAuthMethod, not null
    auth_method "authMethod" "r": mg::Open<super::UsageAuthMethod>,
    /// `failureActivityCount`: Int64, not null
    failure_activity_count "failureActivityCount" "r": i64,
    /// `feature`: featureType, not null
    feature "feature" "r": mg::Open<super::FeatureType>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `successfulActivityCount`: Int64, not null
    successful_activity_count "successfulActivityCount" "r": i64,
}

mg::derived_from! { UserRegistrationActivitySummary: super::Entity }
