// @generated
use crate::{mg, models};

/// Requests on one [`WorkingTimeSchedule`](models::WorkingTimeSchedule): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.me().solutions().working_time_schedule()`.
#[derive(Clone, Debug)]
pub struct WorkingTimeScheduleResource(mg::One<models::WorkingTimeSchedule>);

mg::builder! { WorkingTimeScheduleResource: mg::One<models::WorkingTimeSchedule> }

impl WorkingTimeScheduleResource {
    /// `POST …/endWorkingTime`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Schedule-WorkingTime.ReadWrite.All` (application).
    #[inline]
    pub fn end_working_time(&self) -> mg::Request<()> {
        self.raw().action("endWorkingTime")
    }

    /// `POST …/startWorkingTime`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Schedule-WorkingTime.ReadWrite.All` (application).
    #[inline]
    pub fn start_working_time(&self) -> mg::Request<()> {
        self.raw().action("startWorkingTime")
    }
}
