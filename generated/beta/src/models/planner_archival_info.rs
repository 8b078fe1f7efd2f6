// @generated
use crate::mg;

/// Complex type `microsoft.graph.plannerArchivalInfo`.
pub struct PlannerArchivalInfo {
    /// `justification`.
    pub justification: mg::Field<String>,
    /// `statusChangedBy`.
    pub status_changed_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `statusChangedDateTime`.
    pub status_changed_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerArchivalInfo: "microsoft.graph.plannerArchivalInfo", complex;
    justification: "justification",
    status_changed_by: "statusChangedBy",
    status_changed_date_time: "statusChangedDateTime",
}
