// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.customCalloutExtension`, by its URL.
    ///
    /// For example `/entitlementManagement/accessPackageCatalogs/{accessPackageCatalog-id}/accessPackageCustomWorkflowExtensions/{customCalloutExtension-id}`.
    CustomCalloutExtensionResource(mg::One<models::CustomCalloutExtension>)
}

impl CustomCalloutExtensionResource {
    /// `…/microsoft.graph.accessPackageAssignmentRequestWorkflowExtension`
    #[inline]
    pub fn as_access_package_assignment_request_workflow_extension(
        &self,
    ) -> requests::access_package_assignment_request_workflow_extension::AccessPackageAssignmentRequestWorkflowExtensionResource {
        mg::to(self, "microsoft.graph.accessPackageAssignmentRequestWorkflowExtension")
    }

    /// `…/microsoft.graph.accessPackageAssignmentWorkflowExtension`
    #[inline]
    pub fn as_access_package_assignment_workflow_extension(
        &self,
    ) -> requests::access_package_assignment_workflow_extension::AccessPackageAssignmentWorkflowExtensionResource {
        mg::to(self, "microsoft.graph.accessPackageAssignmentWorkflowExtension")
    }

    /// `…/microsoft.graph.customAccessPackageWorkflowExtension`
    #[inline]
    pub fn as_custom_access_package_workflow_extension(
        &self,
    ) -> requests::custom_access_package_workflow_extension::CustomAccessPackageWorkflowExtensionResource {
        mg::to(self, "microsoft.graph.customAccessPackageWorkflowExtension")
    }

    /// `…/microsoft.graph.customAuthenticationExtension`
    #[inline]
    pub fn as_custom_authentication_extension(
        &self,
    ) -> requests::custom_authentication_extension::CustomAuthenticationExtensionResource {
        mg::to(self, "microsoft.graph.customAuthenticationExtension")
    }

    /// `…/microsoft.graph.identityGovernance.customTaskExtension`
    #[inline]
    pub fn as_identity_governance_custom_task_extension(
        &self,
    ) -> requests::identity_governance::custom_task_extension::CustomTaskExtensionResource {
        mg::to(self, "microsoft.graph.identityGovernance.customTaskExtension")
    }

    /// `…/microsoft.graph.onAttributeCollectionStartCustomExtension`
    #[inline]
    pub fn as_on_attribute_collection_start_custom_extension(
        &self,
    ) -> requests::on_attribute_collection_start_custom_extension::OnAttributeCollectionStartCustomExtensionResource {
        mg::to(self, "microsoft.graph.onAttributeCollectionStartCustomExtension")
    }

    /// `…/microsoft.graph.onAttributeCollectionSubmitCustomExtension`
    #[inline]
    pub fn as_on_attribute_collection_submit_custom_extension(
        &self,
    ) -> requests::on_attribute_collection_submit_custom_extension::OnAttributeCollectionSubmitCustomExtensionResource {
        mg::to(self, "microsoft.graph.onAttributeCollectionSubmitCustomExtension")
    }

    /// `…/microsoft.graph.onOtpSendCustomExtension`
    #[inline]
    pub fn as_on_otp_send_custom_extension(
        &self,
    ) -> requests::on_otp_send_custom_extension::OnOtpSendCustomExtensionResource {
        mg::to(self, "microsoft.graph.onOtpSendCustomExtension")
    }

    /// `…/microsoft.graph.onPasswordSubmitCustomExtension`
    #[inline]
    pub fn as_on_password_submit_custom_extension(
        &self,
    ) -> requests::on_password_submit_custom_extension::OnPasswordSubmitCustomExtensionResource {
        mg::to(self, "microsoft.graph.onPasswordSubmitCustomExtension")
    }

    /// `…/microsoft.graph.onTokenIssuanceStartCustomExtension`
    #[inline]
    pub fn as_on_token_issuance_start_custom_extension(
        &self,
    ) -> requests::on_token_issuance_start_custom_extension::OnTokenIssuanceStartCustomExtensionResource {
        mg::to(self, "microsoft.graph.onTokenIssuanceStartCustomExtension")
    }

    /// `…/microsoft.graph.onVerifiedIdClaimValidationCustomExtension`
    #[inline]
    pub fn as_on_verified_id_claim_validation_custom_extension(
        &self,
    ) -> requests::on_verified_id_claim_validation_custom_extension::OnVerifiedIdClaimValidationCustomExtensionResource {
        mg::to(self, "microsoft.graph.onVerifiedIdClaimValidationCustomExtension")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.customCalloutExtension`, by its URL.
    ///
    /// For example `/entitlementManagement/accessPackageCatalogs/{accessPackageCatalog-id}/accessPackageCustomWorkflowExtensions`.
    CustomCalloutExtensionCollection(mg::Many<models::CustomCalloutExtension, CustomCalloutExtensionResource>)
}

impl CustomCalloutExtensionCollection {
    /// `…/microsoft.graph.accessPackageAssignmentRequestWorkflowExtension`
    #[inline]
    pub fn as_access_package_assignment_request_workflow_extension(
        &self,
    ) -> requests::access_package_assignment_request_workflow_extension::AccessPackageAssignmentRequestWorkflowExtensionCollection {
        mg::to(self, "microsoft.graph.accessPackageAssignmentRequestWorkflowExtension")
    }

    /// `…/microsoft.graph.accessPackageAssignmentWorkflowExtension`
    #[inline]
    pub fn as_access_package_assignment_workflow_extension(
        &self,
    ) -> requests::access_package_assignment_workflow_extension::AccessPackageAssignmentWorkflowExtensionCollection {
        mg::to(self, "microsoft.graph.accessPackageAssignmentWorkflowExtension")
    }

    /// `…/microsoft.graph.customAccessPackageWorkflowExtension`
    #[inline]
    pub fn as_custom_access_package_workflow_extension(
        &self,
    ) -> requests::custom_access_package_workflow_extension::CustomAccessPackageWorkflowExtensionCollection {
        mg::to(self, "microsoft.graph.customAccessPackageWorkflowExtension")
    }

    /// `…/microsoft.graph.customAuthenticationExtension`
    #[inline]
    pub fn as_custom_authentication_extension(
        &self,
    ) -> requests::custom_authentication_extension::CustomAuthenticationExtensionCollection {
        mg::to(self, "microsoft.graph.customAuthenticationExtension")
    }

    /// `…/microsoft.graph.identityGovernance.customTaskExtension`
    #[inline]
    pub fn as_identity_governance_custom_task_extension(
        &self,
    ) -> requests::identity_governance::custom_task_extension::CustomTaskExtensionCollection {
        mg::to(self, "microsoft.graph.identityGovernance.customTaskExtension")
    }

    /// `…/microsoft.graph.onAttributeCollectionStartCustomExtension`
    #[inline]
    pub fn as_on_attribute_collection_start_custom_extension(
        &self,
    ) -> requests::on_attribute_collection_start_custom_extension::OnAttributeCollectionStartCustomExtensionCollection {
        mg::to(self, "microsoft.graph.onAttributeCollectionStartCustomExtension")
    }

    /// `…/microsoft.graph.onAttributeCollectionSubmitCustomExtension`
    #[inline]
    pub fn as_on_attribute_collection_submit_custom_extension(
        &self,
    ) -> requests::on_attribute_collection_submit_custom_extension::OnAttributeCollectionSubmitCustomExtensionCollection {
        mg::to(self, "microsoft.graph.onAttributeCollectionSubmitCustomExtension")
    }

    /// `…/microsoft.graph.onOtpSendCustomExtension`
    #[inline]
    pub fn as_on_otp_send_custom_extension(
        &self,
    ) -> requests::on_otp_send_custom_extension::OnOtpSendCustomExtensionCollection {
        mg::to(self, "microsoft.graph.onOtpSendCustomExtension")
    }

    /// `…/microsoft.graph.onPasswordSubmitCustomExtension`
    #[inline]
    pub fn as_on_password_submit_custom_extension(
        &self,
    ) -> requests::on_password_submit_custom_extension::OnPasswordSubmitCustomExtensionCollection {
        mg::to(self, "microsoft.graph.onPasswordSubmitCustomExtension")
    }

    /// `…/microsoft.graph.onTokenIssuanceStartCustomExtension`
    #[inline]
    pub fn as_on_token_issuance_start_custom_extension(
        &self,
    ) -> requests::on_token_issuance_start_custom_extension::OnTokenIssuanceStartCustomExtensionCollection {
        mg::to(self, "microsoft.graph.onTokenIssuanceStartCustomExtension")
    }

    /// `…/microsoft.graph.onVerifiedIdClaimValidationCustomExtension`
    #[inline]
    pub fn as_on_verified_id_claim_validation_custom_extension(
        &self,
    ) -> requests::on_verified_id_claim_validation_custom_extension::OnVerifiedIdClaimValidationCustomExtensionCollection {
        mg::to(self, "microsoft.graph.onVerifiedIdClaimValidationCustomExtension")
    }
}
