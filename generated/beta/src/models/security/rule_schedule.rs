// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.ruleSchedule`, a complex type.
    RuleSchedule "microsoft.graph.security.ruleSchedule" "complex";
    /// `frequency`: Duration, not null
    frequency "frequency" "r": mg::Duration,
    /// `nextRunDateTime`: DateTimeOffset
    #[deprecated(note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)")]
    next_run_date_time "nextRunDateTime" "d": mg::DateTimeOffset,
    /// `period`: String
    #[deprecated(note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)")]
    period "period" "d": String,
}
