// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.request`, by its URL.
    ///
    /// For example `/entitlementManagement/accessPackageAssignmentApprovals/{approval-id}/request`.
    RequestResource(mg::One<models::Request>)
}

impl RequestResource {
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

    /// `…/microsoft.graph.privilegedAccessScheduleRequest`
    #[inline]
    pub fn as_privileged_access_schedule_request(
        &self,
    ) -> requests::privileged_access_schedule_request::PrivilegedAccessScheduleRequestResource {
        mg::to(self, "microsoft.graph.privilegedAccessScheduleRequest")
    }

    /// `…/microsoft.graph.unifiedRoleAssignmentScheduleRequest`
    #[inline]
    pub fn as_unified_role_assignment_schedule_request(
        &self,
    ) -> requests::unified_role_assignment_schedule_request::UnifiedRoleAssignmentScheduleRequestResource {
        mg::to(self, "microsoft.graph.unifiedRoleAssignmentScheduleRequest")
    }

    /// `…/microsoft.graph.unifiedRoleEligibilityScheduleRequest`
    #[inline]
    pub fn as_unified_role_eligibility_schedule_request(
        &self,
    ) -> requests::unified_role_eligibility_schedule_request::UnifiedRoleEligibilityScheduleRequestResource {
        mg::to(self, "microsoft.graph.unifiedRoleEligibilityScheduleRequest")
    }

    /// `…/microsoft.graph.userConsentRequest`
    #[inline]
    pub fn as_user_consent_request(
        &self,
    ) -> requests::user_consent_request::UserConsentRequestResource {
        mg::to(self, "microsoft.graph.userConsentRequest")
    }

    /// `POST …/recordDecisions`
    #[inline]
    pub fn record_decisions(&self, parameters: RecordDecisions) -> mg::Request<()> {
        mg::Path::action_with(self, "recordDecisions", &parameters)
    }

    /// `POST …/stop`
    #[inline]
    pub fn stop(&self) -> mg::Request<()> {
        mg::Path::action(self, "stop")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.recordDecisions`.
    RecordDecisions "microsoft.graph.recordDecisions" "parameters";
    /// `justification`: String
    justification "justification": String,
    /// `reviewResult`: String
    review_result "reviewResult": String,
}
