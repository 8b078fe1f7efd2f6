// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.applicationSignInSummary`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/applicationsigninsummary?view=graph-rest-beta>
    ApplicationSignInSummary "microsoft.graph.applicationSignInSummary" "entity" : super::Entity;
    /// `appDisplayName`: String, not null
    app_display_name "appDisplayName" "r": String,
    /// `failedSignInCount`: Int64
    failed_sign_in_count "failedSignInCount": i64,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `successPercentage`: Double
    success_percentage "successPercentage": f64,
    /// `successfulSignInCount`: Int64
    successful_sign_in_count "successfulSignInCount": i64,
}

mg::derived_from! { ApplicationSignInSummary: super::Entity }
