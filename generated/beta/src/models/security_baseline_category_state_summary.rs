// @generated
use crate::mg;

/// Entity type [`microsoft.graph.securityBaselineCategoryStateSummary`][reference], derived from
/// [`SecurityBaselineStateSummary`](super::SecurityBaselineStateSummary).
///
/// Requests: [`SecurityBaselineCategoryStateSummaryCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .templates()
///     .id(id)
///     .cast_to_security_baseline_template()
///     .category_device_state_summaries()
/// ```
///
/// [`SecurityBaselineCategoryStateSummaryCollection`]: crate::requests::security_baseline_category_state_summary::SecurityBaselineCategoryStateSummaryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-securitybaselinecategorystatesummary?view=graph-rest-beta
pub struct SecurityBaselineCategoryStateSummary {
    /// `conflictCount`. Never null.
    pub conflict_count: mg::Field<i32>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `errorCount`. Never null.
    pub error_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `notApplicableCount`. Never null.
    pub not_applicable_count: mg::Field<i32>,
    /// `notSecureCount`. Never null.
    pub not_secure_count: mg::Field<i32>,
    /// `secureCount`. Never null.
    pub secure_count: mg::Field<i32>,
    /// `unknownCount`. Never null.
    pub unknown_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SecurityBaselineCategoryStateSummary: "microsoft.graph.securityBaselineCategoryStateSummary", entity, base super::SecurityBaselineStateSummary;
    conflict_count: "conflictCount" required,
    display_name: "displayName",
    error_count: "errorCount" required,
    id: "id" key required,
    not_applicable_count: "notApplicableCount" required,
    not_secure_count: "notSecureCount" required,
    secure_count: "secureCount" required,
    unknown_count: "unknownCount" required,
}

mg::derived_from! { SecurityBaselineCategoryStateSummary: super::SecurityBaselineStateSummary, super::Entity }
