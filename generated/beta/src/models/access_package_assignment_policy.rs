// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessPackageAssignmentPolicy`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/accesspackageassignmentpolicy?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2023-03-01, to be removed on 2023-12-31 (revision 2022-10/PrivatePreview:MicrosofEntitlementManagementCustomextensions)")]
    AccessPackageAssignmentPolicy "microsoft.graph.accessPackageAssignmentPolicy" "entity" : super::Entity;
    /// `accessPackageId`: String
    access_package_id "accessPackageId": String,
    /// `accessPackageNotificationSettings`: accessPackageNotificationSettings
    access_package_notification_settings "accessPackageNotificationSettings": mg::Boxed<super::AccessPackageNotificationSettings>,
    /// `accessReviewSettings`: assignmentReviewSettings
    access_review_settings "accessReviewSettings": mg::Boxed<super::AssignmentReviewSettings>,
    /// `canExtend`: Boolean
    can_extend "canExtend": bool,
    /// `createdBy`: String
    created_by "createdBy": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `durationInDays`: Int32
    duration_in_days "durationInDays": i32,
    /// `expirationDateTime`: DateTimeOffset
    expiration_date_time "expirationDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `modifiedBy`: String
    modified_by "modifiedBy": String,
    /// `modifiedDateTime`: DateTimeOffset
    modified_date_time "modifiedDateTime": mg::DateTimeOffset,
    /// `questions`: Collection(accessPackageQuestion)
    questions "questions": Vec<super::AccessPackageQuestion>,
    /// `requestApprovalSettings`: approvalSettings
    request_approval_settings "requestApprovalSettings": mg::Boxed<super::ApprovalSettings>,
    /// `requestorSettings`: requestorSettings
    requestor_settings "requestorSettings": mg::Boxed<super::RequestorSettings>,
    /// `verifiableCredentialSettings`: verifiableCredentialSettings
    verifiable_credential_settings "verifiableCredentialSettings": mg::Boxed<super::VerifiableCredentialSettings>,
}

mg::derived_from! { AccessPackageAssignmentPolicy: super::Entity }

impl AccessPackageAssignmentPolicy {
    /// `accessPackage`: `accessPackage`
    pub const ACCESS_PACKAGE: mg::Nav<
        AccessPackageAssignmentPolicy,
        super::AccessPackage,
    > = mg::Nav::new("accessPackage");
    /// `accessPackageCatalog`: `accessPackageCatalog`, contained
    pub const ACCESS_PACKAGE_CATALOG: mg::Nav<
        AccessPackageAssignmentPolicy,
        super::AccessPackageCatalog,
    > = mg::Nav::new("accessPackageCatalog");
    /// `customExtensionHandlers`: many `customExtensionHandler`
    pub const CUSTOM_EXTENSION_HANDLERS: mg::Nav<
        AccessPackageAssignmentPolicy,
        Vec<super::CustomExtensionHandler>,
    > = mg::Nav::new("customExtensionHandlers");
    /// `customExtensionStageSettings`: many `customExtensionStageSetting`
    pub const CUSTOM_EXTENSION_STAGE_SETTINGS: mg::Nav<
        AccessPackageAssignmentPolicy,
        Vec<super::CustomExtensionStageSetting>,
    > = mg::Nav::new("customExtensionStageSettings");
}
