// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.ruleSchedule`, a complex type.
    RuleSchedule "microsoft.graph.security.ruleSchedule" "complex";
    /// `frequency`: Duration
    frequency "frequency": mg::Duration,
    /// `nextRunDateTime`: DateTimeOffset
    next_run_date_time "nextRunDateTime": mg::DateTimeOffset,
    /// `period`: String, not null
    period "period" "r": String,
}
