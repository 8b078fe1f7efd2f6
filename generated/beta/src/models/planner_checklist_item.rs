// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerChecklistItem`, a complex type.
    PlannerChecklistItem "microsoft.graph.plannerChecklistItem" "complex";
    /// `isChecked`: Boolean
    is_checked "isChecked": bool,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `orderHint`: String
    order_hint "orderHint": String,
    /// `title`: String
    title "title": String,
}
