// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerAssignment`, a complex type.
    PlannerAssignment "microsoft.graph.plannerAssignment" "complex";
    /// `assignedBy`: identitySet
    assigned_by "assignedBy": mg::Boxed<super::IdentitySet>,
    /// `assignedDateTime`: DateTimeOffset
    assigned_date_time "assignedDateTime": mg::DateTimeOffset,
    /// `orderHint`: String
    order_hint "orderHint": String,
}
