// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.securityBaselineCategoryStateSummary`, an entity type derived from `microsoft.graph.securityBaselineStateSummary`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-deviceintent-securitybaselinecategorystatesummary?view=graph-rest-beta>
    SecurityBaselineCategoryStateSummary "microsoft.graph.securityBaselineCategoryStateSummary" "entity" : super::SecurityBaselineStateSummary;
    /// `conflictCount`: Int32, not null
    conflict_count "conflictCount" "r": i32,
    /// `displayName`: String
    display_name "displayName": String,
    /// `errorCount`: Int32, not null
    error_count "errorCount" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `notApplicableCount`: Int32, not null
    not_applicable_count "notApplicableCount" "r": i32,
    /// `notSecureCount`: Int32, not null
    not_secure_count "notSecureCount" "r": i32,
    /// `secureCount`: Int32, not null
    secure_count "secureCount" "r": i32,
    /// `unknownCount`: Int32, not null
    unknown_count "unknownCount" "r": i32,
}

mg::derived_from! { SecurityBaselineCategoryStateSummary: super::SecurityBaselineStateSummary, super::Entity }
