// @generated
use crate::{mg, models, requests};

/// Requests on one [`PrivilegedAccessScheduleRequest`](models::PrivilegedAccessScheduleRequest):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .access_package_assignment_approvals()
///     .id(id)
///     .request()
///     .cast_to_privileged_access_schedule_request()
/// ```
#[derive(Clone, Debug)]
pub struct PrivilegedAccessScheduleRequestResource(
    mg::One<models::PrivilegedAccessScheduleRequest, requests::request::RequestResource>,
);

mg::builder! { PrivilegedAccessScheduleRequestResource: mg::One<models::PrivilegedAccessScheduleRequest, requests::request::RequestResource> }

impl PrivilegedAccessScheduleRequestResource {
    /// `…/microsoft.graph.privilegedAccessGroupAssignmentScheduleRequest`: cast to
    /// [`PrivilegedAccessGroupAssignmentScheduleRequest`].
    ///
    /// [`PrivilegedAccessGroupAssignmentScheduleRequest`]: models::PrivilegedAccessGroupAssignmentScheduleRequest
    #[doc(alias = "microsoft.graph.privilegedAccessGroupAssignmentScheduleRequest")]
    #[inline]
    pub fn cast_to_privileged_access_group_assignment_schedule_request(
        &self,
    ) -> requests::privileged_access_group_assignment_schedule_request::PrivilegedAccessGroupAssignmentScheduleRequestResource {
        mg::navigate(
            self,
            "microsoft.graph.privilegedAccessGroupAssignmentScheduleRequest",
        )
    }

    /// `…/microsoft.graph.privilegedAccessGroupEligibilityScheduleRequest`: cast to
    /// [`PrivilegedAccessGroupEligibilityScheduleRequest`].
    ///
    /// [`PrivilegedAccessGroupEligibilityScheduleRequest`]: models::PrivilegedAccessGroupEligibilityScheduleRequest
    #[doc(alias = "microsoft.graph.privilegedAccessGroupEligibilityScheduleRequest")]
    #[inline]
    pub fn cast_to_privileged_access_group_eligibility_schedule_request(
        &self,
    ) -> requests::privileged_access_group_eligibility_schedule_request::PrivilegedAccessGroupEligibilityScheduleRequestResource {
        mg::navigate(
            self,
            "microsoft.graph.privilegedAccessGroupEligibilityScheduleRequest",
        )
    }
}
