// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerArchivalInfo`, a complex type.
    PlannerArchivalInfo "microsoft.graph.plannerArchivalInfo" "complex";
    /// `justification`: String
    justification "justification": String,
    /// `statusChangedBy`: identitySet
    status_changed_by "statusChangedBy": mg::Boxed<super::IdentitySet>,
    /// `statusChangedDateTime`: DateTimeOffset
    status_changed_date_time "statusChangedDateTime": mg::DateTimeOffset,
}
