// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.timeConstraint`, a complex type.
    TimeConstraint "microsoft.graph.timeConstraint" "complex";
    /// `activityDomain`: activityDomain
    activity_domain "activityDomain": mg::Open<super::ActivityDomain>,
    /// `recurrence`: patternedRecurrence
    recurrence "recurrence": mg::Boxed<super::PatternedRecurrence>,
    /// `timeSlots`: Collection(timeSlot)
    time_slots "timeSlots": Vec<super::TimeSlot>,
}
