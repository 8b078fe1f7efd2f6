// @generated
use crate::{mg, models, requests};

/// Requests on one [`CustomCalloutExtension`](models::CustomCalloutExtension): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .access_package_catalogs()
///     .id(id)
///     .access_package_custom_workflow_extensions()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct CustomCalloutExtensionResource(mg::One<models::CustomCalloutExtension>);

mg::builder! { CustomCalloutExtensionResource: mg::One<models::CustomCalloutExtension> }

impl CustomCalloutExtensionResource {
    /// `…/microsoft.graph.accessPackageAssignmentRequestWorkflowExtension`: cast to
    /// [`AccessPackageAssignmentRequestWorkflowExtension`].
    ///
    /// [`AccessPackageAssignmentRequestWorkflowExtension`]: models::AccessPackageAssignmentRequestWorkflowExtension
    #[doc(alias = "microsoft.graph.accessPackageAssignmentRequestWorkflowExtension")]
    #[inline]
    pub fn cast_to_access_package_assignment_request_workflow_extension(
        &self,
    ) -> requests::access_package_assignment_request_workflow_extension::AccessPackageAssignmentRequestWorkflowExtensionResource {
        mg::navigate(
            self,
            "microsoft.graph.accessPackageAssignmentRequestWorkflowExtension",
        )
    }

    /// `…/microsoft.graph.accessPackageAssignmentWorkflowExtension`: cast to
    /// [`AccessPackageAssignmentWorkflowExtension`].
    ///
    /// [`AccessPackageAssignmentWorkflowExtension`]: models::AccessPackageAssignmentWorkflowExtension
    #[doc(alias = "microsoft.graph.accessPackageAssignmentWorkflowExtension")]
    #[inline]
    pub fn cast_to_access_package_assignment_workflow_extension(
        &self,
    ) -> requests::access_package_assignment_workflow_extension::AccessPackageAssignmentWorkflowExtensionResource {
        mg::navigate(self, "microsoft.graph.accessPackageAssignmentWorkflowExtension")
    }

    /// `…/microsoft.graph.customAccessPackageWorkflowExtension`: cast to
    /// [`CustomAccessPackageWorkflowExtension`](models::CustomAccessPackageWorkflowExtension).
    #[doc(alias = "microsoft.graph.customAccessPackageWorkflowExtension")]
    #[inline]
    pub fn cast_to_custom_access_package_workflow_extension(
        &self,
    ) -> requests::custom_access_package_workflow_extension::CustomAccessPackageWorkflowExtensionResource {
        mg::navigate(self, "microsoft.graph.customAccessPackageWorkflowExtension")
    }

    /// `…/microsoft.graph.customAuthenticationExtension`: cast to
    /// [`CustomAuthenticationExtension`](models::CustomAuthenticationExtension).
    #[doc(alias = "microsoft.graph.customAuthenticationExtension")]
    #[inline]
    pub fn cast_to_custom_authentication_extension(
        &self,
    ) -> requests::custom_authentication_extension::CustomAuthenticationExtensionResource {
        mg::navigate(self, "microsoft.graph.customAuthenticationExtension")
    }

    /// `…/microsoft.graph.identityGovernance.customTaskExtension`: cast to
    /// [`CustomTaskExtension`](models::identity_governance::CustomTaskExtension).
    #[doc(alias = "microsoft.graph.identityGovernance.customTaskExtension")]
    #[inline]
    pub fn cast_to_identity_governance_custom_task_extension(
        &self,
    ) -> requests::identity_governance::custom_task_extension::CustomTaskExtensionResource {
        mg::navigate(self, "microsoft.graph.identityGovernance.customTaskExtension")
    }

    /// `…/microsoft.graph.onAttributeCollectionStartCustomExtension`: cast to
    /// [`OnAttributeCollectionStartCustomExtension`].
    ///
    /// [`OnAttributeCollectionStartCustomExtension`]: models::OnAttributeCollectionStartCustomExtension
    #[doc(alias = "microsoft.graph.onAttributeCollectionStartCustomExtension")]
    #[inline]
    pub fn cast_to_on_attribute_collection_start_custom_extension(
        &self,
    ) -> requests::on_attribute_collection_start_custom_extension::OnAttributeCollectionStartCustomExtensionResource {
        mg::navigate(self, "microsoft.graph.onAttributeCollectionStartCustomExtension")
    }

    /// `…/microsoft.graph.onAttributeCollectionSubmitCustomExtension`: cast to
    /// [`OnAttributeCollectionSubmitCustomExtension`].
    ///
    /// [`OnAttributeCollectionSubmitCustomExtension`]: models::OnAttributeCollectionSubmitCustomExtension
    #[doc(alias = "microsoft.graph.onAttributeCollectionSubmitCustomExtension")]
    #[inline]
    pub fn cast_to_on_attribute_collection_submit_custom_extension(
        &self,
    ) -> requests::on_attribute_collection_submit_custom_extension::OnAttributeCollectionSubmitCustomExtensionResource {
        mg::navigate(self, "microsoft.graph.onAttributeCollectionSubmitCustomExtension")
    }

    /// `…/microsoft.graph.onOtpSendCustomExtension`: cast to
    /// [`OnOtpSendCustomExtension`](models::OnOtpSendCustomExtension).
    #[doc(alias = "microsoft.graph.onOtpSendCustomExtension")]
    #[inline]
    pub fn cast_to_on_otp_send_custom_extension(
        &self,
    ) -> requests::on_otp_send_custom_extension::OnOtpSendCustomExtensionResource {
        mg::navigate(self, "microsoft.graph.onOtpSendCustomExtension")
    }

    /// `…/microsoft.graph.onPasswordSubmitCustomExtension`: cast to
    /// [`OnPasswordSubmitCustomExtension`](models::OnPasswordSubmitCustomExtension).
    #[doc(alias = "microsoft.graph.onPasswordSubmitCustomExtension")]
    #[inline]
    pub fn cast_to_on_password_submit_custom_extension(
        &self,
    ) -> requests::on_password_submit_custom_extension::OnPasswordSubmitCustomExtensionResource {
        mg::navigate(self, "microsoft.graph.onPasswordSubmitCustomExtension")
    }

    /// `…/microsoft.graph.onTokenIssuanceStartCustomExtension`: cast to
    /// [`OnTokenIssuanceStartCustomExtension`](models::OnTokenIssuanceStartCustomExtension).
    #[doc(alias = "microsoft.graph.onTokenIssuanceStartCustomExtension")]
    #[inline]
    pub fn cast_to_on_token_issuance_start_custom_extension(
        &self,
    ) -> requests::on_token_issuance_start_custom_extension::OnTokenIssuanceStartCustomExtensionResource {
        mg::navigate(self, "microsoft.graph.onTokenIssuanceStartCustomExtension")
    }

    /// `…/microsoft.graph.onVerifiedIdClaimValidationCustomExtension`: cast to
    /// [`OnVerifiedIdClaimValidationCustomExtension`].
    ///
    /// [`OnVerifiedIdClaimValidationCustomExtension`]: models::OnVerifiedIdClaimValidationCustomExtension
    #[doc(alias = "microsoft.graph.onVerifiedIdClaimValidationCustomExtension")]
    #[inline]
    pub fn cast_to_on_verified_id_claim_validation_custom_extension(
        &self,
    ) -> requests::on_verified_id_claim_validation_custom_extension::OnVerifiedIdClaimValidationCustomExtensionResource {
        mg::navigate(self, "microsoft.graph.onVerifiedIdClaimValidationCustomExtension")
    }
}

/// Requests on a collection of [`CustomCalloutExtension`](models::CustomCalloutExtension): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .access_package_catalogs()
///     .id(id)
///     .access_package_custom_workflow_extensions()
/// ```
#[derive(Clone, Debug)]
pub struct CustomCalloutExtensionCollection(
    mg::Many<models::CustomCalloutExtension, CustomCalloutExtensionResource>,
);

mg::builder! { CustomCalloutExtensionCollection: mg::Many<models::CustomCalloutExtension, CustomCalloutExtensionResource> }

impl CustomCalloutExtensionCollection {
    /// `…/microsoft.graph.accessPackageAssignmentRequestWorkflowExtension`: the members that are
    /// [`AccessPackageAssignmentRequestWorkflowExtension`].
    ///
    /// [`AccessPackageAssignmentRequestWorkflowExtension`]: models::AccessPackageAssignmentRequestWorkflowExtension
    #[doc(alias = "microsoft.graph.accessPackageAssignmentRequestWorkflowExtension")]
    #[inline]
    pub fn cast_to_access_package_assignment_request_workflow_extension(
        &self,
    ) -> requests::access_package_assignment_request_workflow_extension::AccessPackageAssignmentRequestWorkflowExtensionCollection {
        mg::navigate(
            self,
            "microsoft.graph.accessPackageAssignmentRequestWorkflowExtension",
        )
    }

    /// `…/microsoft.graph.accessPackageAssignmentWorkflowExtension`: the members that are
    /// [`AccessPackageAssignmentWorkflowExtension`].
    ///
    /// [`AccessPackageAssignmentWorkflowExtension`]: models::AccessPackageAssignmentWorkflowExtension
    #[doc(alias = "microsoft.graph.accessPackageAssignmentWorkflowExtension")]
    #[inline]
    pub fn cast_to_access_package_assignment_workflow_extension(
        &self,
    ) -> requests::access_package_assignment_workflow_extension::AccessPackageAssignmentWorkflowExtensionCollection {
        mg::navigate(self, "microsoft.graph.accessPackageAssignmentWorkflowExtension")
    }

    /// `…/microsoft.graph.customAccessPackageWorkflowExtension`: the members that are
    /// [`CustomAccessPackageWorkflowExtension`](models::CustomAccessPackageWorkflowExtension).
    #[doc(alias = "microsoft.graph.customAccessPackageWorkflowExtension")]
    #[inline]
    pub fn cast_to_custom_access_package_workflow_extension(
        &self,
    ) -> requests::custom_access_package_workflow_extension::CustomAccessPackageWorkflowExtensionCollection {
        mg::navigate(self, "microsoft.graph.customAccessPackageWorkflowExtension")
    }

    /// `…/microsoft.graph.customAuthenticationExtension`: the members that are
    /// [`CustomAuthenticationExtension`](models::CustomAuthenticationExtension).
    #[doc(alias = "microsoft.graph.customAuthenticationExtension")]
    #[inline]
    pub fn cast_to_custom_authentication_extension(
        &self,
    ) -> requests::custom_authentication_extension::CustomAuthenticationExtensionCollection {
        mg::navigate(self, "microsoft.graph.customAuthenticationExtension")
    }

    /// `…/microsoft.graph.identityGovernance.customTaskExtension`: the members that are
    /// [`CustomTaskExtension`](models::identity_governance::CustomTaskExtension).
    #[doc(alias = "microsoft.graph.identityGovernance.customTaskExtension")]
    #[inline]
    pub fn cast_to_identity_governance_custom_task_extension(
        &self,
    ) -> requests::identity_governance::custom_task_extension::CustomTaskExtensionCollection {
        mg::navigate(self, "microsoft.graph.identityGovernance.customTaskExtension")
    }

    /// `…/microsoft.graph.onAttributeCollectionStartCustomExtension`: the members that are
    /// [`OnAttributeCollectionStartCustomExtension`].
    ///
    /// [`OnAttributeCollectionStartCustomExtension`]: models::OnAttributeCollectionStartCustomExtension
    #[doc(alias = "microsoft.graph.onAttributeCollectionStartCustomExtension")]
    #[inline]
    pub fn cast_to_on_attribute_collection_start_custom_extension(
        &self,
    ) -> requests::on_attribute_collection_start_custom_extension::OnAttributeCollectionStartCustomExtensionCollection {
        mg::navigate(self, "microsoft.graph.onAttributeCollectionStartCustomExtension")
    }

    /// `…/microsoft.graph.onAttributeCollectionSubmitCustomExtension`: the members that are
    /// [`OnAttributeCollectionSubmitCustomExtension`].
    ///
    /// [`OnAttributeCollectionSubmitCustomExtension`]: models::OnAttributeCollectionSubmitCustomExtension
    #[doc(alias = "microsoft.graph.onAttributeCollectionSubmitCustomExtension")]
    #[inline]
    pub fn cast_to_on_attribute_collection_submit_custom_extension(
        &self,
    ) -> requests::on_attribute_collection_submit_custom_extension::OnAttributeCollectionSubmitCustomExtensionCollection {
        mg::navigate(self, "microsoft.graph.onAttributeCollectionSubmitCustomExtension")
    }

    /// `…/microsoft.graph.onOtpSendCustomExtension`: the members that are
    /// [`OnOtpSendCustomExtension`](models::OnOtpSendCustomExtension).
    #[doc(alias = "microsoft.graph.onOtpSendCustomExtension")]
    #[inline]
    pub fn cast_to_on_otp_send_custom_extension(
        &self,
    ) -> requests::on_otp_send_custom_extension::OnOtpSendCustomExtensionCollection {
        mg::navigate(self, "microsoft.graph.onOtpSendCustomExtension")
    }

    /// `…/microsoft.graph.onPasswordSubmitCustomExtension`: the members that are
    /// [`OnPasswordSubmitCustomExtension`](models::OnPasswordSubmitCustomExtension).
    #[doc(alias = "microsoft.graph.onPasswordSubmitCustomExtension")]
    #[inline]
    pub fn cast_to_on_password_submit_custom_extension(
        &self,
    ) -> requests::on_password_submit_custom_extension::OnPasswordSubmitCustomExtensionCollection {
        mg::navigate(self, "microsoft.graph.onPasswordSubmitCustomExtension")
    }

    /// `…/microsoft.graph.onTokenIssuanceStartCustomExtension`: the members that are
    /// [`OnTokenIssuanceStartCustomExtension`](models::OnTokenIssuanceStartCustomExtension).
    #[doc(alias = "microsoft.graph.onTokenIssuanceStartCustomExtension")]
    #[inline]
    pub fn cast_to_on_token_issuance_start_custom_extension(
        &self,
    ) -> requests::on_token_issuance_start_custom_extension::OnTokenIssuanceStartCustomExtensionCollection {
        mg::navigate(self, "microsoft.graph.onTokenIssuanceStartCustomExtension")
    }

    /// `…/microsoft.graph.onVerifiedIdClaimValidationCustomExtension`: the members that are
    /// [`OnVerifiedIdClaimValidationCustomExtension`].
    ///
    /// [`OnVerifiedIdClaimValidationCustomExtension`]: models::OnVerifiedIdClaimValidationCustomExtension
    #[doc(alias = "microsoft.graph.onVerifiedIdClaimValidationCustomExtension")]
    #[inline]
    pub fn cast_to_on_verified_id_claim_validation_custom_extension(
        &self,
    ) -> requests::on_verified_id_claim_validation_custom_extension::OnVerifiedIdClaimValidationCustomExtensionCollection {
        mg::navigate(self, "microsoft.graph.onVerifiedIdClaimValidationCustomExtension")
    }
}
