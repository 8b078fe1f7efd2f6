// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.privilegeManagementElevationRequest`, by its URL.
    ///
    /// For example `/deviceManagement/elevationRequests/{privilegeManagementElevationRequest-id}`.
    PrivilegeManagementElevationRequestResource(mg::One<models::PrivilegeManagementElevationRequest>)
}

impl PrivilegeManagementElevationRequestResource {
    /// `POST …/approve`
    #[inline]
    pub fn approve(
        &self,
        parameters: Approve,
    ) -> mg::Request<models::PrivilegeManagementElevationRequest> {
        mg::Path::action_with(self, "approve", &parameters)
    }

    /// `POST …/deny`
    #[inline]
    pub fn deny(
        &self,
        parameters: Deny,
    ) -> mg::Request<models::PrivilegeManagementElevationRequest> {
        mg::Path::action_with(self, "deny", &parameters)
    }

    /// `POST …/getAllElevationRequests`
    #[inline]
    pub fn get_all_elevation_requests(
        &self,
    ) -> mg::Request<mg::Page<models::PrivilegeManagementElevationRequest>> {
        mg::Path::action(self, "getAllElevationRequests")
    }

    /// `POST …/revoke`
    #[inline]
    pub fn revoke(
        &self,
        parameters: Revoke,
    ) -> mg::Request<models::PrivilegeManagementElevationRequest> {
        mg::Path::action_with(self, "revoke", &parameters)
    }
}

/// A collection of `microsoft.graph.privilegeManagementElevationRequest`, by its URL.
///
/// For example `/deviceManagement/elevationRequests`.
pub type PrivilegeManagementElevationRequestCollection = mg::Many<
    models::PrivilegeManagementElevationRequest,
    PrivilegeManagementElevationRequestResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.approve`.
    Approve "microsoft.graph.approve" "parameters";
    /// `reviewerJustification`: String
    reviewer_justification "reviewerJustification": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.deny`.
    Deny "microsoft.graph.deny" "parameters";
    /// `reviewerJustification`: String
    reviewer_justification "reviewerJustification": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.revoke`.
    Revoke "microsoft.graph.revoke" "parameters";
    /// `reviewerJustification`: String
    reviewer_justification "reviewerJustification": String,
}
