// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.workHoursAndLocationsSetting`, by its URL.
    ///
    /// For example `/me/settings/workHoursAndLocations`.
    WorkHoursAndLocationsSettingResource(mg::One<models::WorkHoursAndLocationsSetting>)
}

impl WorkHoursAndLocationsSettingResource {
    /// `…/occurrences`: many `workPlanOccurrence`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `POST` | **Calendars.ReadWrite** |
    /// | `PUT …/{id}` | **Calendars.ReadWrite** |
    /// | `DELETE …/{id}` | **Calendars.ReadWrite** |
    #[inline]
    pub fn occurrences(
        &self,
    ) -> requests::work_plan_occurrence::WorkPlanOccurrenceCollection {
        mg::to(self, "occurrences")
    }

    /// `…/recurrences`: many `workPlanRecurrence`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Calendars.Read**, Calendars.ReadWrite |
    /// | `POST` | **Calendars.ReadWrite** |
    /// | `PUT …/{id}` | **Calendars.ReadWrite** |
    /// | `DELETE …/{id}` | **Calendars.ReadWrite** |
    #[inline]
    pub fn recurrences(
        &self,
    ) -> requests::work_plan_recurrence::WorkPlanRecurrenceCollection {
        mg::to(self, "recurrences")
    }

    /// `GET …/occurrencesView(startDateTime=…,endDateTime=…)`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Calendars.Read**, Calendars.ReadWrite |
    #[inline]
    pub fn occurrences_view(
        &self,
        parameters: OccurrencesView,
    ) -> mg::Request<mg::Page<models::WorkPlanOccurrence>> {
        mg::Path::function_with(self, "occurrencesView", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.occurrencesView`.
    OccurrencesView "microsoft.graph.occurrencesView" "parameters";
    /// `endDateTime`: String
    end_date_time "endDateTime": String,
    /// `startDateTime`: String, not null
    start_date_time "startDateTime" "r": String,
}
