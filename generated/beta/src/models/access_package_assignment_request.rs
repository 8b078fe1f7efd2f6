// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessPackageAssignmentRequest`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/accesspackageassignmentrequest?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2023-03-01, to be removed on 2023-12-31 (revision 2022-10/PrivatePreview:MicrosofEntitlementManagementCustomextensions)")]
    AccessPackageAssignmentRequest "microsoft.graph.accessPackageAssignmentRequest" "entity" : super::Entity;
    /// `answers`: Collection(accessPackageAnswer)
    answers "answers": Vec<super::AccessPackageAnswer>,
    /// `completedDate`: DateTimeOffset
    completed_date "completedDate": mg::DateTimeOffset,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `customExtensionCalloutInstances`: Collection(customExtensionCalloutInstance)
    custom_extension_callout_instances "customExtensionCalloutInstances": Vec<super::CustomExtensionCalloutInstance>,
    /// `customExtensionHandlerInstances`: Collection(customExtensionHandlerInstance)
    custom_extension_handler_instances "customExtensionHandlerInstances": Vec<super::CustomExtensionHandlerInstance>,
    /// `expirationDateTime`: DateTimeOffset
    expiration_date_time "expirationDateTime": mg::DateTimeOffset,
    /// `history`: Collection(requestActivity)
    history "history": Vec<super::RequestActivity>,
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
    /// `schedule`: requestSchedule
    schedule "schedule": mg::Boxed<super::RequestSchedule>,
    /// `verifiedCredentialsData`: Collection(verifiedCredentialData)
    verified_credentials_data "verifiedCredentialsData": Vec<super::VerifiedCredentialData>,
}

mg::derived_from! { AccessPackageAssignmentRequest: super::Entity }

impl AccessPackageAssignmentRequest {
    /// `accessPackage`: `accessPackage`
    pub const ACCESS_PACKAGE: mg::Nav<
        AccessPackageAssignmentRequest,
        super::AccessPackage,
    > = mg::Nav::new("accessPackage");
    /// `accessPackageAssignment`: `accessPackageAssignment`, contained
    pub const ACCESS_PACKAGE_ASSIGNMENT: mg::Nav<
        AccessPackageAssignmentRequest,
        super::AccessPackageAssignment,
    > = mg::Nav::new("accessPackageAssignment");
    /// `requestor`: `accessPackageSubject`, contained
    pub const REQUESTOR: mg::Nav<
        AccessPackageAssignmentRequest,
        super::AccessPackageSubject,
    > = mg::Nav::new("requestor");
}
