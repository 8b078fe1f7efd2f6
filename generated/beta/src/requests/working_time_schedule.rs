// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.workingTimeSchedule`, by its URL.
    ///
    /// For example `/me/solutions/workingTimeSchedule`.
    WorkingTimeScheduleResource(mg::One<models::WorkingTimeSchedule>)
}

impl WorkingTimeScheduleResource {
    /// `POST …/endWorkingTime`
    ///
    /// | application |
    /// |-|
    /// | **Schedule-WorkingTime.ReadWrite.All** |
    #[inline]
    pub fn end_working_time(&self) -> mg::Request<()> {
        mg::Path::action(self, "endWorkingTime")
    }

    /// `POST …/startWorkingTime`
    ///
    /// | application |
    /// |-|
    /// | **Schedule-WorkingTime.ReadWrite.All** |
    #[inline]
    pub fn start_working_time(&self) -> mg::Request<()> {
        mg::Path::action(self, "startWorkingTime")
    }
}
