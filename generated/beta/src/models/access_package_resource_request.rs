// @generated
use crate::mg;

/// Entity type [`microsoft.graph.accessPackageResourceRequest`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AccessPackageResourceRequestCollection`], for example
/// `graph.entitlement_management().access_package_resource_requests()`.
///
/// [`AccessPackageResourceRequestCollection`]: crate::requests::access_package_resource_request::AccessPackageResourceRequestCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/accesspackageresourcerequest?view=graph-rest-beta
pub struct AccessPackageResourceRequest {
    /// `catalogId`.
    pub catalog_id: mg::Field<String>,
    /// `executeImmediately`.
    pub execute_immediately: mg::Field<bool>,
    /// `expirationDateTime`.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isValidationOnly`.
    pub is_validation_only: mg::Field<bool>,
    /// `justification`.
    pub justification: mg::Field<String>,
    /// `requestState`.
    pub request_state: mg::Field<String>,
    /// `requestStatus`.
    pub request_status: mg::Field<String>,
    /// `requestType`.
    pub request_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessPackageResourceRequest: "microsoft.graph.accessPackageResourceRequest", entity, base super::Entity;
    catalog_id: "catalogId",
    execute_immediately: "executeImmediately",
    expiration_date_time: "expirationDateTime",
    id: "id" key required,
    is_validation_only: "isValidationOnly",
    justification: "justification",
    request_state: "requestState",
    request_status: "requestStatus",
    request_type: "requestType",
}

mg::derived_from! { AccessPackageResourceRequest: super::Entity }

impl AccessPackageResourceRequest {
    /// `accessPackageResource`: [`AccessPackageResource`](super::AccessPackageResource).
    pub const ACCESS_PACKAGE_RESOURCE: mg::Nav<
        AccessPackageResourceRequest,
        super::AccessPackageResource,
    > = mg::Nav::new("accessPackageResource");
    /// `requestor`: [`AccessPackageSubject`](super::AccessPackageSubject).
    pub const REQUESTOR: mg::Nav<
        AccessPackageResourceRequest,
        super::AccessPackageSubject,
    > = mg::Nav::new("requestor");
}
