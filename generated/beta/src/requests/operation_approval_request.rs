// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.operationApprovalRequest`, by its URL.
    ///
    /// For example `/deviceManagement/operationApprovalRequests/{operationApprovalRequest-id}`.
    OperationApprovalRequestResource(mg::One<models::OperationApprovalRequest>)
}

impl OperationApprovalRequestResource {
    /// `POST …/approve`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementRBAC.Read.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementRBAC.Read.All |
    #[inline]
    pub fn approve(&self, parameters: Approve) -> mg::Request<String> {
        mg::Path::action_with(self, "approve", &parameters)
    }

    /// `POST …/cancelApproval`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementRBAC.Read.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementRBAC.Read.All |
    #[inline]
    pub fn cancel_approval(&self, parameters: CancelApproval) -> mg::Request<String> {
        mg::Path::action_with(self, "cancelApproval", &parameters)
    }

    /// `POST …/reject`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementRBAC.Read.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementRBAC.Read.All |
    #[inline]
    pub fn reject(&self, parameters: Reject) -> mg::Request<String> {
        mg::Path::action_with(self, "reject", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.operationApprovalRequest`, by its URL.
    ///
    /// For example `/deviceManagement/operationApprovalRequests`.
    OperationApprovalRequestCollection(mg::Many<models::OperationApprovalRequest, OperationApprovalRequestResource>)
}

impl OperationApprovalRequestCollection {
    /// `POST …/cancelMyRequest`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementRBAC.Read.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementRBAC.Read.All |
    #[inline]
    pub fn cancel_my_request(&self, parameters: CancelMyRequest) -> mg::Request<()> {
        mg::Path::action_with(self, "cancelMyRequest", &parameters)
    }

    /// `GET …/retrieveMyRequestById(id=…)`
    #[inline]
    pub fn retrieve_my_request_by_id(
        &self,
        parameters: RetrieveMyRequestById,
    ) -> mg::Request<models::OperationApprovalRequest> {
        mg::Path::function_with(self, "retrieveMyRequestById", &parameters)
    }

    /// `GET …/retrieveMyRequests`
    #[inline]
    pub fn retrieve_my_requests(
        &self,
    ) -> mg::Request<mg::Page<models::OperationApprovalRequest>> {
        mg::Path::function(self, "retrieveMyRequests")
    }

    /// `POST …/retrieveRequestStatus`
    #[inline]
    pub fn retrieve_request_status(
        &self,
        parameters: RetrieveRequestStatus,
    ) -> mg::Request<models::OperationApprovalRequestEntityStatus> {
        mg::Path::action_with(self, "retrieveRequestStatus", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.approve`.
    Approve "microsoft.graph.approve" "parameters";
    /// `approvalSource`: operationApprovalSource
    approval_source "approvalSource": mg::Open<models::OperationApprovalSource>,
    /// `justification`: String
    justification "justification": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.cancelApproval`.
    CancelApproval "microsoft.graph.cancelApproval" "parameters";
    /// `approvalSource`: operationApprovalSource
    approval_source "approvalSource": mg::Open<models::OperationApprovalSource>,
    /// `justification`: String
    justification "justification": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.reject`.
    Reject "microsoft.graph.reject" "parameters";
    /// `approvalSource`: operationApprovalSource
    approval_source "approvalSource": mg::Open<models::OperationApprovalSource>,
    /// `justification`: String
    justification "justification": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.cancelMyRequest`.
    CancelMyRequest "microsoft.graph.cancelMyRequest" "parameters";
    /// `id`: String
    id "id": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.retrieveMyRequestById`.
    RetrieveMyRequestById "microsoft.graph.retrieveMyRequestById" "parameters";
    /// `id`: String
    id "id": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.retrieveRequestStatus`.
    RetrieveRequestStatus "microsoft.graph.retrieveRequestStatus" "parameters";
    /// `entityId`: String
    entity_id "entityId": String,
    /// `entityType`: String
    entity_type "entityType": String,
}
