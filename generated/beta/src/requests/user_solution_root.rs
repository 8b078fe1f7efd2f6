// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.userSolutionRoot`, by its URL.
    ///
    /// For example `/me/solutions`.
    UserSolutionRootResource(mg::One<models::UserSolutionRoot>)
}

impl UserSolutionRootResource {
    /// `…/workingTimeSchedule`: `workingTimeSchedule`
    ///
    /// | | application |
    /// |-|-|
    /// | `GET` | **Schedule-WorkingTime.ReadWrite.All** |
    #[inline]
    pub fn working_time_schedule(
        &self,
    ) -> requests::working_time_schedule::WorkingTimeScheduleResource {
        mg::to(self, "workingTimeSchedule")
    }
}
