// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.privilegedAccessScheduleRequest`, by its URL.
    PrivilegedAccessScheduleRequestResource(mg::One<models::PrivilegedAccessScheduleRequest, requests::request::RequestResource>)
}

impl PrivilegedAccessScheduleRequestResource {
    /// `…/microsoft.graph.privilegedAccessGroupAssignmentScheduleRequest`
    #[inline]
    pub fn as_privileged_access_group_assignment_schedule_request(
        &self,
    ) -> requests::privileged_access_group_assignment_schedule_request::PrivilegedAccessGroupAssignmentScheduleRequestResource {
        mg::to(self, "microsoft.graph.privilegedAccessGroupAssignmentScheduleRequest")
    }

    /// `…/microsoft.graph.privilegedAccessGroupEligibilityScheduleRequest`
    #[inline]
    pub fn as_privileged_access_group_eligibility_schedule_request(
        &self,
    ) -> requests::privileged_access_group_eligibility_schedule_request::PrivilegedAccessGroupEligibilityScheduleRequestResource {
        mg::to(self, "microsoft.graph.privilegedAccessGroupEligibilityScheduleRequest")
    }
}
