// @generated
use crate::mg;

/// Entity type [`microsoft.graph.accessPackageAssignmentPolicy`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AccessPackageAssignmentPolicyCollection`], for example
/// `graph.entitlement_management().access_package_assignment_policies()`.
///
/// [`AccessPackageAssignmentPolicyCollection`]: crate::requests::access_package_assignment_policy::AccessPackageAssignmentPolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/accesspackageassignmentpolicy?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2023-03-01, to be removed on 2023-12-31 (revision 2022-10/PrivatePreview:MicrosofEntitlementManagementCustomextensions)"
)]
pub struct AccessPackageAssignmentPolicy {
    /// `accessPackageId`.
    pub access_package_id: mg::Field<String>,
    /// `accessPackageNotificationSettings`.
    pub access_package_notification_settings: mg::Field<
        mg::Boxed<super::AccessPackageNotificationSettings>,
    >,
    /// `accessReviewSettings`.
    pub access_review_settings: mg::Field<mg::Boxed<super::AssignmentReviewSettings>>,
    /// `canExtend`.
    pub can_extend: mg::Field<bool>,
    /// `createdBy`.
    pub created_by: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `durationInDays`.
    pub duration_in_days: mg::Field<i32>,
    /// `expirationDateTime`.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `modifiedBy`.
    pub modified_by: mg::Field<String>,
    /// `modifiedDateTime`.
    pub modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `questions`.
    pub questions: mg::Field<Vec<super::AccessPackageQuestion>>,
    /// `requestApprovalSettings`.
    pub request_approval_settings: mg::Field<mg::Boxed<super::ApprovalSettings>>,
    /// `requestorSettings`.
    pub requestor_settings: mg::Field<mg::Boxed<super::RequestorSettings>>,
    /// `verifiableCredentialSettings`.
    pub verifiable_credential_settings: mg::Field<
        mg::Boxed<super::VerifiableCredentialSettings>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessPackageAssignmentPolicy: "microsoft.graph.accessPackageAssignmentPolicy", entity, base super::Entity;
    access_package_id: "accessPackageId",
    access_package_notification_settings: "accessPackageNotificationSettings",
    access_review_settings: "accessReviewSettings",
    can_extend: "canExtend",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName",
    duration_in_days: "durationInDays",
    expiration_date_time: "expirationDateTime",
    id: "id" key required,
    modified_by: "modifiedBy",
    modified_date_time: "modifiedDateTime",
    questions: "questions",
    request_approval_settings: "requestApprovalSettings",
    requestor_settings: "requestorSettings",
    verifiable_credential_settings: "verifiableCredentialSettings",
}

mg::derived_from! { AccessPackageAssignmentPolicy: super::Entity }

impl AccessPackageAssignmentPolicy {
    /// `accessPackage`: [`AccessPackage`](super::AccessPackage).
    pub const ACCESS_PACKAGE: mg::Nav<
        AccessPackageAssignmentPolicy,
        super::AccessPackage,
    > = mg::Nav::new("accessPackage");
    /// `accessPackageCatalog`: [`AccessPackageCatalog`](super::AccessPackageCatalog).
    pub const ACCESS_PACKAGE_CATALOG: mg::Nav<
        AccessPackageAssignmentPolicy,
        super::AccessPackageCatalog,
    > = mg::Nav::new("accessPackageCatalog");
    /// `customExtensionHandlers`: many [`CustomExtensionHandler`](super::CustomExtensionHandler).
    pub const CUSTOM_EXTENSION_HANDLERS: mg::Nav<
        AccessPackageAssignmentPolicy,
        Vec<super::CustomExtensionHandler>,
    > = mg::Nav::new("customExtensionHandlers");
    /// `customExtensionStageSettings`: many
    /// [`CustomExtensionStageSetting`](super::CustomExtensionStageSetting).
    pub const CUSTOM_EXTENSION_STAGE_SETTINGS: mg::Nav<
        AccessPackageAssignmentPolicy,
        Vec<super::CustomExtensionStageSetting>,
    > = mg::Nav::new("customExtensionStageSettings");
}
