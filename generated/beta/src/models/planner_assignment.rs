// @generated
use crate::mg;

/// Complex type `microsoft.graph.plannerAssignment`.
pub struct PlannerAssignment {
    /// `assignedBy`.
    pub assigned_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `assignedDateTime`.
    pub assigned_date_time: mg::Field<mg::DateTimeOffset>,
    /// `orderHint`.
    pub order_hint: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerAssignment: "microsoft.graph.plannerAssignment", complex;
    assigned_by: "assignedBy",
    assigned_date_time: "assignedDateTime",
    order_hint: "orderHint",
}
