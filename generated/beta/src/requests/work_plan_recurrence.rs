// @generated
use crate::{mg, models};

/// One `microsoft.graph.workPlanRecurrence`, by its URL.
///
/// For example `/me/settings/workHoursAndLocations/recurrences/{workPlanRecurrence-id}`.
pub type WorkPlanRecurrenceResource = mg::One<models::WorkPlanRecurrence>;

/// A collection of `microsoft.graph.workPlanRecurrence`, by its URL.
///
/// For example `/me/settings/workHoursAndLocations/recurrences`.
pub type WorkPlanRecurrenceCollection = mg::Many<
    models::WorkPlanRecurrence,
    WorkPlanRecurrenceResource,
>;
