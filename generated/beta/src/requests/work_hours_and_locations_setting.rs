// @generated
use crate::{mg, models, requests};

/// Requests on one [`WorkHoursAndLocationsSetting`](models::WorkHoursAndLocationsSetting): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.me().settings().work_hours_and_locations()`.
#[derive(Clone, Debug)]
pub struct WorkHoursAndLocationsSettingResource(
    mg::One<models::WorkHoursAndLocationsSetting>,
);

mg::builder! { WorkHoursAndLocationsSettingResource: mg::One<models::WorkHoursAndLocationsSetting> }

impl WorkHoursAndLocationsSettingResource {
    /// `…/occurrences`: many [`WorkPlanOccurrence`](models::WorkPlanOccurrence).
    #[inline]
    pub fn occurrences(
        &self,
    ) -> requests::work_plan_occurrence::WorkPlanOccurrenceCollection {
        mg::navigate(self, "occurrences")
    }

    /// `…/recurrences`: many [`WorkPlanRecurrence`](models::WorkPlanRecurrence).
    ///
    /// Least privileged permission to read: `Calendars.Read` (delegated).
    #[inline]
    pub fn recurrences(
        &self,
    ) -> requests::work_plan_recurrence::WorkPlanRecurrenceCollection {
        mg::navigate(self, "recurrences")
    }

    /// `GET …/occurrencesView(startDateTime=…,endDateTime=…)`.
    ///
    /// Returns a page of [`WorkPlanOccurrence`](models::WorkPlanOccurrence).
    ///
    /// Least privileged permission: `Calendars.Read` (delegated).
    #[inline]
    pub fn occurrences_view(
        &self,
        parameters: impl Into<OccurrencesView>,
    ) -> mg::Request<mg::Page<models::WorkPlanOccurrence>> {
        self.raw().function_with("occurrencesView", &parameters.into())
    }
}

/// Parameters of [`WorkHoursAndLocationsSettingResource::occurrences_view`].
///
/// A call can pass the pair of `start_date_time` and `end_date_time` alone.
pub struct OccurrencesView {
    /// `endDateTime`.
    pub end_date_time: mg::Field<String>,
    /// `startDateTime`. Required.
    pub start_date_time: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OccurrencesView: "microsoft.graph.occurrencesView", parameters;
    end_date_time: "endDateTime",
    start_date_time: "startDateTime" required,
}

mg::required_parameters! {
    OccurrencesView;
    start_date_time: String,
    end_date_time: String,
}
