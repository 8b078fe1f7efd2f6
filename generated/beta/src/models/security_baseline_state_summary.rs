// @generated
use crate::mg;

/// Entity type [`microsoft.graph.securityBaselineStateSummary`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`SecurityBaselineStateSummaryResource`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .templates()
///     .id(id)
///     .cast_to_security_baseline_template()
///     .device_state_summary()
/// ```
///
/// [`SecurityBaselineStateSummaryResource`]: crate::requests::security_baseline_state_summary::SecurityBaselineStateSummaryResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-securitybaselinestatesummary?view=graph-rest-beta
pub struct SecurityBaselineStateSummary {
    /// `conflictCount`. Never null.
    pub conflict_count: mg::Field<i32>,
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
    SecurityBaselineStateSummary: "microsoft.graph.securityBaselineStateSummary", entity, base super::Entity, family SecurityBaselineStateSummaryKind;
    conflict_count: "conflictCount" required,
    error_count: "errorCount" required,
    id: "id" key required,
    not_applicable_count: "notApplicableCount" required,
    not_secure_count: "notSecureCount" required,
    secure_count: "secureCount" required,
    unknown_count: "unknownCount" required,
}

mg::derived_from! { SecurityBaselineStateSummary: super::Entity }

/// The types derived from [`SecurityBaselineStateSummary`].
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
