// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessPackageResourceRequest`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/accesspackageresourcerequest?view=graph-rest-beta>
    AccessPackageResourceRequest "microsoft.graph.accessPackageResourceRequest" "entity" : super::Entity;
    /// `catalogId`: String
    catalog_id "catalogId": String,
    /// `executeImmediately`: Boolean
    execute_immediately "executeImmediately": bool,
    /// `expirationDateTime`: DateTimeOffset
    expiration_date_time "expirationDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isValidationOnly`: Boolean
    is_validation_only "isValidationOnly": bool,
    /// `justification`: String
    justification "justification": String,
    /// `requestState`: String
    request_state "requestState": String,
    /// `requestStatus`: String
    request_status "requestStatus": String,
    /// `requestType`: String
    request_type "requestType": String,
}

mg::derived_from! { AccessPackageResourceRequest: super::Entity }

impl AccessPackageResourceRequest {
    /// `accessPackageResource`: `accessPackageResource`
    pub const ACCESS_PACKAGE_RESOURCE: mg::Nav<
        AccessPackageResourceRequest,
        super::AccessPackageResource,
    > = mg::Nav::new("accessPackageResource");
    /// `requestor`: `accessPackageSubject`, contained
    pub const REQUESTOR: mg::Nav<
        AccessPackageResourceRequest,
        super::AccessPackageSubject,
    > = mg::Nav::new("requestor");
}
