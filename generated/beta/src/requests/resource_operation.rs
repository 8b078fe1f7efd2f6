// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.resourceOperation`, by its URL.
    ///
    /// For example `/deviceManagement/resourceOperations/{resourceOperation-id}`.
    ResourceOperationResource(mg::One<models::ResourceOperation>)
}

impl ResourceOperationResource {
    /// `GET …/getScopesForUser(userid=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-resourceoperation-getscopesforuser?view=graph-rest-beta); 200.
    /// - `GET /deviceManagement/resourceOperations/{resourceOperationId}/getScopesForUser`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All |
    #[inline]
    pub fn get_scopes_for_user(
        &self,
        parameters: GetScopesForUser,
    ) -> mg::Request<mg::Page<String>> {
        mg::Path::function_with(self, "getScopesForUser", &parameters)
    }
}

/// A collection of `microsoft.graph.resourceOperation`, by its URL.
///
/// For example `/deviceManagement/resourceOperations`.
pub type ResourceOperationCollection = mg::Many<
    models::ResourceOperation,
    ResourceOperationResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.getScopesForUser`.
    GetScopesForUser "microsoft.graph.getScopesForUser" "parameters";
    /// `userid`: String
    userid "userid": String,
}
