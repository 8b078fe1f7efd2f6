// @generated
use crate::{mg, models, requests};

/// Requests on one [`UserSolutionRoot`](models::UserSolutionRoot): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.me().solutions()`.
#[derive(Clone, Debug)]
pub struct UserSolutionRootResource(mg::One<models::UserSolutionRoot>);

mg::builder! { UserSolutionRootResource: mg::One<models::UserSolutionRoot> }

impl UserSolutionRootResource {
    /// `…/workingTimeSchedule`: [`WorkingTimeSchedule`](models::WorkingTimeSchedule).
    ///
    /// Least privileged permission to read: `Schedule-WorkingTime.ReadWrite.All` (application).
    #[inline]
    pub fn working_time_schedule(
        &self,
    ) -> requests::working_time_schedule::WorkingTimeScheduleResource {
        mg::navigate(self, "workingTimeSchedule")
    }
}
