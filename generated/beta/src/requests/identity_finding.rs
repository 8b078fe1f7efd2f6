// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.identityFinding`, by its URL.
    IdentityFindingResource(mg::One<models::IdentityFinding>)
}

impl IdentityFindingResource {
    /// `…/identity`: `authorizationSystemIdentity`
    #[inline]
    pub fn identity(
        &self,
    ) -> requests::authorization_system_identity::AuthorizationSystemIdentityResource {
        mg::to(self, "identity")
    }

    /// `…/microsoft.graph.inactiveAwsResourceFinding`
    #[inline]
    pub fn as_inactive_aws_resource_finding(
        &self,
    ) -> requests::inactive_aws_resource_finding::InactiveAwsResourceFindingResource {
        mg::to(self, "microsoft.graph.inactiveAwsResourceFinding")
    }

    /// `…/microsoft.graph.inactiveAwsRoleFinding`
    #[inline]
    pub fn as_inactive_aws_role_finding(
        &self,
    ) -> requests::inactive_aws_role_finding::InactiveAwsRoleFindingResource {
        mg::to(self, "microsoft.graph.inactiveAwsRoleFinding")
    }

    /// `…/microsoft.graph.inactiveAzureServicePrincipalFinding`
    #[inline]
    pub fn as_inactive_azure_service_principal_finding(
        &self,
    ) -> requests::inactive_azure_service_principal_finding::InactiveAzureServicePrincipalFindingResource {
        mg::to(self, "microsoft.graph.inactiveAzureServicePrincipalFinding")
    }

    /// `…/microsoft.graph.inactiveGcpServiceAccountFinding`
    #[inline]
    pub fn as_inactive_gcp_service_account_finding(
        &self,
    ) -> requests::inactive_gcp_service_account_finding::InactiveGcpServiceAccountFindingResource {
        mg::to(self, "microsoft.graph.inactiveGcpServiceAccountFinding")
    }

    /// `…/microsoft.graph.inactiveServerlessFunctionFinding`
    #[inline]
    pub fn as_inactive_serverless_function_finding(
        &self,
    ) -> requests::inactive_serverless_function_finding::InactiveServerlessFunctionFindingResource {
        mg::to(self, "microsoft.graph.inactiveServerlessFunctionFinding")
    }

    /// `…/microsoft.graph.inactiveUserFinding`
    #[inline]
    pub fn as_inactive_user_finding(
        &self,
    ) -> requests::inactive_user_finding::InactiveUserFindingResource {
        mg::to(self, "microsoft.graph.inactiveUserFinding")
    }

    /// `…/microsoft.graph.overprovisionedAwsResourceFinding`
    #[inline]
    pub fn as_overprovisioned_aws_resource_finding(
        &self,
    ) -> requests::overprovisioned_aws_resource_finding::OverprovisionedAwsResourceFindingResource {
        mg::to(self, "microsoft.graph.overprovisionedAwsResourceFinding")
    }

    /// `…/microsoft.graph.overprovisionedAwsRoleFinding`
    #[inline]
    pub fn as_overprovisioned_aws_role_finding(
        &self,
    ) -> requests::overprovisioned_aws_role_finding::OverprovisionedAwsRoleFindingResource {
        mg::to(self, "microsoft.graph.overprovisionedAwsRoleFinding")
    }

    /// `…/microsoft.graph.overprovisionedAzureServicePrincipalFinding`
    #[inline]
    pub fn as_overprovisioned_azure_service_principal_finding(
        &self,
    ) -> requests::overprovisioned_azure_service_principal_finding::OverprovisionedAzureServicePrincipalFindingResource {
        mg::to(self, "microsoft.graph.overprovisionedAzureServicePrincipalFinding")
    }

    /// `…/microsoft.graph.overprovisionedGcpServiceAccountFinding`
    #[inline]
    pub fn as_overprovisioned_gcp_service_account_finding(
        &self,
    ) -> requests::overprovisioned_gcp_service_account_finding::OverprovisionedGcpServiceAccountFindingResource {
        mg::to(self, "microsoft.graph.overprovisionedGcpServiceAccountFinding")
    }

    /// `…/microsoft.graph.overprovisionedServerlessFunctionFinding`
    #[inline]
    pub fn as_overprovisioned_serverless_function_finding(
        &self,
    ) -> requests::overprovisioned_serverless_function_finding::OverprovisionedServerlessFunctionFindingResource {
        mg::to(self, "microsoft.graph.overprovisionedServerlessFunctionFinding")
    }

    /// `…/microsoft.graph.overprovisionedUserFinding`
    #[inline]
    pub fn as_overprovisioned_user_finding(
        &self,
    ) -> requests::overprovisioned_user_finding::OverprovisionedUserFindingResource {
        mg::to(self, "microsoft.graph.overprovisionedUserFinding")
    }

    /// `…/microsoft.graph.superAwsResourceFinding`
    #[inline]
    pub fn as_super_aws_resource_finding(
        &self,
    ) -> requests::super_aws_resource_finding::SuperAwsResourceFindingResource {
        mg::to(self, "microsoft.graph.superAwsResourceFinding")
    }

    /// `…/microsoft.graph.superAwsRoleFinding`
    #[inline]
    pub fn as_super_aws_role_finding(
        &self,
    ) -> requests::super_aws_role_finding::SuperAwsRoleFindingResource {
        mg::to(self, "microsoft.graph.superAwsRoleFinding")
    }

    /// `…/microsoft.graph.superAzureServicePrincipalFinding`
    #[inline]
    pub fn as_super_azure_service_principal_finding(
        &self,
    ) -> requests::super_azure_service_principal_finding::SuperAzureServicePrincipalFindingResource {
        mg::to(self, "microsoft.graph.superAzureServicePrincipalFinding")
    }

    /// `…/microsoft.graph.superGcpServiceAccountFinding`
    #[inline]
    pub fn as_super_gcp_service_account_finding(
        &self,
    ) -> requests::super_gcp_service_account_finding::SuperGcpServiceAccountFindingResource {
        mg::to(self, "microsoft.graph.superGcpServiceAccountFinding")
    }

    /// `…/microsoft.graph.superServerlessFunctionFinding`
    #[inline]
    pub fn as_super_serverless_function_finding(
        &self,
    ) -> requests::super_serverless_function_finding::SuperServerlessFunctionFindingResource {
        mg::to(self, "microsoft.graph.superServerlessFunctionFinding")
    }

    /// `…/microsoft.graph.superUserFinding`
    #[inline]
    pub fn as_super_user_finding(
        &self,
    ) -> requests::super_user_finding::SuperUserFindingResource {
        mg::to(self, "microsoft.graph.superUserFinding")
    }

    /// `…/microsoft.graph.unenforcedMfaAwsUserFinding`
    #[inline]
    pub fn as_unenforced_mfa_aws_user_finding(
        &self,
    ) -> requests::unenforced_mfa_aws_user_finding::UnenforcedMfaAwsUserFindingResource {
        mg::to(self, "microsoft.graph.unenforcedMfaAwsUserFinding")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.identityFinding`, by its URL.
    IdentityFindingCollection(mg::Many<models::IdentityFinding, IdentityFindingResource>)
}

impl IdentityFindingCollection {
    /// `…/microsoft.graph.inactiveAwsResourceFinding`
    #[inline]
    pub fn as_inactive_aws_resource_finding(
        &self,
    ) -> requests::inactive_aws_resource_finding::InactiveAwsResourceFindingCollection {
        mg::to(self, "microsoft.graph.inactiveAwsResourceFinding")
    }

    /// `…/microsoft.graph.inactiveAwsRoleFinding`
    #[inline]
    pub fn as_inactive_aws_role_finding(
        &self,
    ) -> requests::inactive_aws_role_finding::InactiveAwsRoleFindingCollection {
        mg::to(self, "microsoft.graph.inactiveAwsRoleFinding")
    }

    /// `…/microsoft.graph.inactiveAzureServicePrincipalFinding`
    #[inline]
    pub fn as_inactive_azure_service_principal_finding(
        &self,
    ) -> requests::inactive_azure_service_principal_finding::InactiveAzureServicePrincipalFindingCollection {
        mg::to(self, "microsoft.graph.inactiveAzureServicePrincipalFinding")
    }

    /// `…/microsoft.graph.inactiveGcpServiceAccountFinding`
    #[inline]
    pub fn as_inactive_gcp_service_account_finding(
        &self,
    ) -> requests::inactive_gcp_service_account_finding::InactiveGcpServiceAccountFindingCollection {
        mg::to(self, "microsoft.graph.inactiveGcpServiceAccountFinding")
    }

    /// `…/microsoft.graph.inactiveServerlessFunctionFinding`
    #[inline]
    pub fn as_inactive_serverless_function_finding(
        &self,
    ) -> requests::inactive_serverless_function_finding::InactiveServerlessFunctionFindingCollection {
        mg::to(self, "microsoft.graph.inactiveServerlessFunctionFinding")
    }

    /// `…/microsoft.graph.inactiveUserFinding`
    #[inline]
    pub fn as_inactive_user_finding(
        &self,
    ) -> requests::inactive_user_finding::InactiveUserFindingCollection {
        mg::to(self, "microsoft.graph.inactiveUserFinding")
    }

    /// `…/microsoft.graph.overprovisionedAwsResourceFinding`
    #[inline]
    pub fn as_overprovisioned_aws_resource_finding(
        &self,
    ) -> requests::overprovisioned_aws_resource_finding::OverprovisionedAwsResourceFindingCollection {
        mg::to(self, "microsoft.graph.overprovisionedAwsResourceFinding")
    }

    /// `…/microsoft.graph.overprovisionedAwsRoleFinding`
    #[inline]
    pub fn as_overprovisioned_aws_role_finding(
        &self,
    ) -> requests::overprovisioned_aws_role_finding::OverprovisionedAwsRoleFindingCollection {
        mg::to(self, "microsoft.graph.overprovisionedAwsRoleFinding")
    }

    /// `…/microsoft.graph.overprovisionedAzureServicePrincipalFinding`
    #[inline]
    pub fn as_overprovisioned_azure_service_principal_finding(
        &self,
    ) -> requests::overprovisioned_azure_service_principal_finding::OverprovisionedAzureServicePrincipalFindingCollection {
        mg::to(self, "microsoft.graph.overprovisionedAzureServicePrincipalFinding")
    }

    /// `…/microsoft.graph.overprovisionedGcpServiceAccountFinding`
    #[inline]
    pub fn as_overprovisioned_gcp_service_account_finding(
        &self,
    ) -> requests::overprovisioned_gcp_service_account_finding::OverprovisionedGcpServiceAccountFindingCollection {
        mg::to(self, "microsoft.graph.overprovisionedGcpServiceAccountFinding")
    }

    /// `…/microsoft.graph.overprovisionedServerlessFunctionFinding`
    #[inline]
    pub fn as_overprovisioned_serverless_function_finding(
        &self,
    ) -> requests::overprovisioned_serverless_function_finding::OverprovisionedServerlessFunctionFindingCollection {
        mg::to(self, "microsoft.graph.overprovisionedServerlessFunctionFinding")
    }

    /// `…/microsoft.graph.overprovisionedUserFinding`
    #[inline]
    pub fn as_overprovisioned_user_finding(
        &self,
    ) -> requests::overprovisioned_user_finding::OverprovisionedUserFindingCollection {
        mg::to(self, "microsoft.graph.overprovisionedUserFinding")
    }

    /// `…/microsoft.graph.superAwsResourceFinding`
    #[inline]
    pub fn as_super_aws_resource_finding(
        &self,
    ) -> requests::super_aws_resource_finding::SuperAwsResourceFindingCollection {
        mg::to(self, "microsoft.graph.superAwsResourceFinding")
    }

    /// `…/microsoft.graph.superAwsRoleFinding`
    #[inline]
    pub fn as_super_aws_role_finding(
        &self,
    ) -> requests::super_aws_role_finding::SuperAwsRoleFindingCollection {
        mg::to(self, "microsoft.graph.superAwsRoleFinding")
    }

    /// `…/microsoft.graph.superAzureServicePrincipalFinding`
    #[inline]
    pub fn as_super_azure_service_principal_finding(
        &self,
    ) -> requests::super_azure_service_principal_finding::SuperAzureServicePrincipalFindingCollection {
        mg::to(self, "microsoft.graph.superAzureServicePrincipalFinding")
    }

    /// `…/microsoft.graph.superGcpServiceAccountFinding`
    #[inline]
    pub fn as_super_gcp_service_account_finding(
        &self,
    ) -> requests::super_gcp_service_account_finding::SuperGcpServiceAccountFindingCollection {
        mg::to(self, "microsoft.graph.superGcpServiceAccountFinding")
    }

    /// `…/microsoft.graph.superServerlessFunctionFinding`
    #[inline]
    pub fn as_super_serverless_function_finding(
        &self,
    ) -> requests::super_serverless_function_finding::SuperServerlessFunctionFindingCollection {
        mg::to(self, "microsoft.graph.superServerlessFunctionFinding")
    }

    /// `…/microsoft.graph.superUserFinding`
    #[inline]
    pub fn as_super_user_finding(
        &self,
    ) -> requests::super_user_finding::SuperUserFindingCollection {
        mg::to(self, "microsoft.graph.superUserFinding")
    }

    /// `…/microsoft.graph.unenforcedMfaAwsUserFinding`
    #[inline]
    pub fn as_unenforced_mfa_aws_user_finding(
        &self,
    ) -> requests::unenforced_mfa_aws_user_finding::UnenforcedMfaAwsUserFindingCollection {
        mg::to(self, "microsoft.graph.unenforcedMfaAwsUserFinding")
    }
}
