// @generated
use crate::mg;

/// Complex type `microsoft.graph.scheduleInformation`.
pub struct ScheduleInformation {
    /// `availabilityView`.
    pub availability_view: mg::Field<String>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::FreeBusyError>>,
    /// `scheduleId`.
    pub schedule_id: mg::Field<String>,
    /// `scheduleItems`.
    pub schedule_items: mg::Field<Vec<super::ScheduleItem>>,
    /// `workingHours`.
    pub working_hours: mg::Field<mg::Boxed<super::WorkingHours>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ScheduleInformation: "microsoft.graph.scheduleInformation", complex;
    availability_view: "availabilityView",
    error: "error",
    schedule_id: "scheduleId",
    schedule_items: "scheduleItems",
    working_hours: "workingHours",
}
