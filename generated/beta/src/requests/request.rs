// @generated
use crate::{mg, models, requests};

/// Requests on one [`Request`](models::Request): `get`, `update`, `delete`, and the methods below.
///
/// For example
/// `graph.entitlement_management().access_package_assignment_approvals().id(id).request()`.
#[derive(Clone, Debug)]
pub struct RequestResource(mg::One<models::Request>);

mg::builder! { RequestResource: mg::One<models::Request> }

impl RequestResource {
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

    /// `…/microsoft.graph.privilegedAccessScheduleRequest`: cast to
    /// [`PrivilegedAccessScheduleRequest`](models::PrivilegedAccessScheduleRequest).
    #[doc(alias = "microsoft.graph.privilegedAccessScheduleRequest")]
    #[inline]
    pub fn cast_to_privileged_access_schedule_request(
        &self,
    ) -> requests::privileged_access_schedule_request::PrivilegedAccessScheduleRequestResource {
        mg::navigate(self, "microsoft.graph.privilegedAccessScheduleRequest")
    }

    /// `…/microsoft.graph.unifiedRoleAssignmentScheduleRequest`: cast to
    /// [`UnifiedRoleAssignmentScheduleRequest`](models::UnifiedRoleAssignmentScheduleRequest).
    #[doc(alias = "microsoft.graph.unifiedRoleAssignmentScheduleRequest")]
    #[inline]
    pub fn cast_to_unified_role_assignment_schedule_request(
        &self,
    ) -> requests::unified_role_assignment_schedule_request::UnifiedRoleAssignmentScheduleRequestResource {
        mg::navigate(self, "microsoft.graph.unifiedRoleAssignmentScheduleRequest")
    }

    /// `…/microsoft.graph.unifiedRoleEligibilityScheduleRequest`: cast to
    /// [`UnifiedRoleEligibilityScheduleRequest`](models::UnifiedRoleEligibilityScheduleRequest).
    #[doc(alias = "microsoft.graph.unifiedRoleEligibilityScheduleRequest")]
    #[inline]
    pub fn cast_to_unified_role_eligibility_schedule_request(
        &self,
    ) -> requests::unified_role_eligibility_schedule_request::UnifiedRoleEligibilityScheduleRequestResource {
        mg::navigate(self, "microsoft.graph.unifiedRoleEligibilityScheduleRequest")
    }

    /// `…/microsoft.graph.userConsentRequest`: cast to
    /// [`UserConsentRequest`](models::UserConsentRequest).
    #[doc(alias = "microsoft.graph.userConsentRequest")]
    #[inline]
    pub fn cast_to_user_consent_request(
        &self,
    ) -> requests::user_consent_request::UserConsentRequestResource {
        mg::navigate(self, "microsoft.graph.userConsentRequest")
    }

    /// `POST …/recordDecisions`.
    ///
    /// Returns no body.
    #[inline]
    pub fn record_decisions(&self, parameters: RecordDecisions) -> mg::Request<()> {
        self.raw().action_with("recordDecisions", &parameters)
    }

    /// `POST …/stop`.
    ///
    /// Returns no body.
    #[inline]
    pub fn stop(&self) -> mg::Request<()> {
        self.raw().action("stop")
    }
}

/// Parameters of [`RequestResource::record_decisions`].
pub struct RecordDecisions {
    /// `justification`.
    pub justification: mg::Field<String>,
    /// `reviewResult`.
    pub review_result: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RecordDecisions: "microsoft.graph.recordDecisions", parameters;
    justification: "justification",
    review_result: "reviewResult",
}
