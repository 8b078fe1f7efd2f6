// @generated
use crate::mg;

/// Complex type `microsoft.graph.timeConstraint`.
pub struct TimeConstraint {
    /// `activityDomain`.
    pub activity_domain: mg::Field<mg::Open<super::ActivityDomain>>,
    /// `recurrence`.
    pub recurrence: mg::Field<mg::Boxed<super::PatternedRecurrence>>,
    /// `timeSlots`.
    pub time_slots: mg::Field<Vec<super::TimeSlot>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TimeConstraint: "microsoft.graph.timeConstraint", complex;
    activity_domain: "activityDomain",
    recurrence: "recurrence",
    time_slots: "timeSlots",
}
