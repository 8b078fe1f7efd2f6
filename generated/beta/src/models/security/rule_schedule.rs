// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.ruleSchedule`.
pub struct RuleSchedule {
    /// `frequency`. Never null.
    pub frequency: mg::Field<mg::Duration>,
    /// `nextRunDateTime`.
    #[deprecated(
        note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)"
    )]
    pub next_run_date_time: mg::Field<mg::DateTimeOffset>,
    /// `period`.
    #[deprecated(
        note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)"
    )]
    pub period: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RuleSchedule: "microsoft.graph.security.ruleSchedule", complex;
    frequency: "frequency" required,
    next_run_date_time: "nextRunDateTime" deprecated,
    period: "period" deprecated,
}
