// @generated
use crate::mg;

/// Entity type [`microsoft.graph.accessPackageAssignmentRequest`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AccessPackageAssignmentRequestCollection`], for example
/// `graph.entitlement_management().access_package_assignment_requests()`.
///
/// Operations: `cancel`, `reprocess`, `resume`, `my`, `filter_by_current_user`.
///
/// [`AccessPackageAssignmentRequestCollection`]: crate::requests::access_package_assignment_request::AccessPackageAssignmentRequestCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/accesspackageassignmentrequest?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2023-03-01, to be removed on 2023-12-31 (revision 2022-10/PrivatePreview:MicrosofEntitlementManagementCustomextensions)"
)]
pub struct AccessPackageAssignmentRequest {
    /// `answers`.
    pub answers: mg::Field<Vec<super::AccessPackageAnswer>>,
    /// `completedDate`.
    pub completed_date: mg::Field<mg::DateTimeOffset>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `customExtensionCalloutInstances`.
    pub custom_extension_callout_instances: mg::Field<
        Vec<super::CustomExtensionCalloutInstance>,
    >,
    /// `customExtensionHandlerInstances`.
    pub custom_extension_handler_instances: mg::Field<
        Vec<super::CustomExtensionHandlerInstance>,
    >,
    /// `expirationDateTime`.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `history`.
    pub history: mg::Field<Vec<super::RequestActivity>>,
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
    /// `schedule`.
    pub schedule: mg::Field<mg::Boxed<super::RequestSchedule>>,
    /// `verifiedCredentialsData`.
    pub verified_credentials_data: mg::Field<Vec<super::VerifiedCredentialData>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessPackageAssignmentRequest: "microsoft.graph.accessPackageAssignmentRequest", entity, base super::Entity;
    answers: "answers",
    completed_date: "completedDate",
    created_date_time: "createdDateTime",
    custom_extension_callout_instances: "customExtensionCalloutInstances",
    custom_extension_handler_instances: "customExtensionHandlerInstances",
    expiration_date_time: "expirationDateTime",
    history: "history",
    id: "id" key required,
    is_validation_only: "isValidationOnly",
    justification: "justification",
    request_state: "requestState",
    request_status: "requestStatus",
    request_type: "requestType",
    schedule: "schedule",
    verified_credentials_data: "verifiedCredentialsData",
}

mg::derived_from! { AccessPackageAssignmentRequest: super::Entity }

impl AccessPackageAssignmentRequest {
    /// `accessPackage`: [`AccessPackage`](super::AccessPackage).
    pub const ACCESS_PACKAGE: mg::Nav<
        AccessPackageAssignmentRequest,
        super::AccessPackage,
    > = mg::Nav::new("accessPackage");
    /// `accessPackageAssignment`: [`AccessPackageAssignment`](super::AccessPackageAssignment).
    pub const ACCESS_PACKAGE_ASSIGNMENT: mg::Nav<
        AccessPackageAssignmentRequest,
        super::AccessPackageAssignment,
    > = mg::Nav::new("accessPackageAssignment");
    /// `requestor`: [`AccessPackageSubject`](super::AccessPackageSubject).
    pub const REQUESTOR: mg::Nav<
        AccessPackageAssignmentRequest,
        super::AccessPackageSubject,
    > = mg::Nav::new("requestor");
}
