// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.securityBaselineStateSummary`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-deviceintent-securitybaselinestatesummary?view=graph-rest-beta>
    SecurityBaselineStateSummary "microsoft.graph.securityBaselineStateSummary" "entity" : super::Entity => SecurityBaselineStateSummaryKind;
    /// `conflictCount`: Int32, not null
    conflict_count "conflictCount" "r": i32,
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

mg::derived_from! { SecurityBaselineStateSummary: super::Entity }

/// The types derived from `microsoft.graph.securityBaselineStateSummary`.
#[non_exhaustive]
pub enum SecurityBaselineStateSummaryKind {
    SecurityBaselineCategoryStateSummary(
        Box<super::SecurityBaselineCategoryStateSummary>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<SecurityBaselineStateSummary>),
}

mg::family! {
    SecurityBaselineStateSummary => SecurityBaselineStateSummaryKind;
    SecurityBaselineCategoryStateSummary(super::SecurityBaselineCategoryStateSummary),
}
