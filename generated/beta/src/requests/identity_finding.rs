// @generated
use crate::{mg, models, requests};

/// Requests on one [`IdentityFinding`](models::IdentityFinding): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .id(id)
///     .cast_to_identity_finding()
/// ```
#[derive(Clone, Debug)]
pub struct IdentityFindingResource(mg::One<models::IdentityFinding>);

mg::builder! { IdentityFindingResource: mg::One<models::IdentityFinding> }

impl IdentityFindingResource {
    /// `…/identity`: [`AuthorizationSystemIdentity`](models::AuthorizationSystemIdentity).
    #[inline]
    pub fn identity(
        &self,
    ) -> requests::authorization_system_identity::AuthorizationSystemIdentityResource {
        mg::navigate(self, "identity")
    }

    /// `…/microsoft.graph.inactiveAwsResourceFinding`: cast to
    /// [`InactiveAwsResourceFinding`](models::InactiveAwsResourceFinding).
    #[doc(alias = "microsoft.graph.inactiveAwsResourceFinding")]
    #[inline]
    pub fn cast_to_inactive_aws_resource_finding(
        &self,
    ) -> requests::inactive_aws_resource_finding::InactiveAwsResourceFindingResource {
        mg::navigate(self, "microsoft.graph.inactiveAwsResourceFinding")
    }

    /// `…/microsoft.graph.inactiveAwsRoleFinding`: cast to
    /// [`InactiveAwsRoleFinding`](models::InactiveAwsRoleFinding).
    #[doc(alias = "microsoft.graph.inactiveAwsRoleFinding")]
    #[inline]
    pub fn cast_to_inactive_aws_role_finding(
        &self,
    ) -> requests::inactive_aws_role_finding::InactiveAwsRoleFindingResource {
        mg::navigate(self, "microsoft.graph.inactiveAwsRoleFinding")
    }

    /// `…/microsoft.graph.inactiveAzureServicePrincipalFinding`: cast to
    /// [`InactiveAzureServicePrincipalFinding`](models::InactiveAzureServicePrincipalFinding).
    #[doc(alias = "microsoft.graph.inactiveAzureServicePrincipalFinding")]
    #[inline]
    pub fn cast_to_inactive_azure_service_principal_finding(
        &self,
    ) -> requests::inactive_azure_service_principal_finding::InactiveAzureServicePrincipalFindingResource {
        mg::navigate(self, "microsoft.graph.inactiveAzureServicePrincipalFinding")
    }

    /// `…/microsoft.graph.inactiveGcpServiceAccountFinding`: cast to
    /// [`InactiveGcpServiceAccountFinding`](models::InactiveGcpServiceAccountFinding).
    #[doc(alias = "microsoft.graph.inactiveGcpServiceAccountFinding")]
    #[inline]
    pub fn cast_to_inactive_gcp_service_account_finding(
        &self,
    ) -> requests::inactive_gcp_service_account_finding::InactiveGcpServiceAccountFindingResource {
        mg::navigate(self, "microsoft.graph.inactiveGcpServiceAccountFinding")
    }

    /// `…/microsoft.graph.inactiveServerlessFunctionFinding`: cast to
    /// [`InactiveServerlessFunctionFinding`](models::InactiveServerlessFunctionFinding).
    #[doc(alias = "microsoft.graph.inactiveServerlessFunctionFinding")]
    #[inline]
    pub fn cast_to_inactive_serverless_function_finding(
        &self,
    ) -> requests::inactive_serverless_function_finding::InactiveServerlessFunctionFindingResource {
        mg::navigate(self, "microsoft.graph.inactiveServerlessFunctionFinding")
    }

    /// `…/microsoft.graph.inactiveUserFinding`: cast to
    /// [`InactiveUserFinding`](models::InactiveUserFinding).
    #[doc(alias = "microsoft.graph.inactiveUserFinding")]
    #[inline]
    pub fn cast_to_inactive_user_finding(
        &self,
    ) -> requests::inactive_user_finding::InactiveUserFindingResource {
        mg::navigate(self, "microsoft.graph.inactiveUserFinding")
    }

    /// `…/microsoft.graph.overprovisionedAwsResourceFinding`: cast to
    /// [`OverprovisionedAwsResourceFinding`](models::OverprovisionedAwsResourceFinding).
    #[doc(alias = "microsoft.graph.overprovisionedAwsResourceFinding")]
    #[inline]
    pub fn cast_to_overprovisioned_aws_resource_finding(
        &self,
    ) -> requests::overprovisioned_aws_resource_finding::OverprovisionedAwsResourceFindingResource {
        mg::navigate(self, "microsoft.graph.overprovisionedAwsResourceFinding")
    }

    /// `…/microsoft.graph.overprovisionedAwsRoleFinding`: cast to
    /// [`OverprovisionedAwsRoleFinding`](models::OverprovisionedAwsRoleFinding).
    #[doc(alias = "microsoft.graph.overprovisionedAwsRoleFinding")]
    #[inline]
    pub fn cast_to_overprovisioned_aws_role_finding(
        &self,
    ) -> requests::overprovisioned_aws_role_finding::OverprovisionedAwsRoleFindingResource {
        mg::navigate(self, "microsoft.graph.overprovisionedAwsRoleFinding")
    }

    /// `…/microsoft.graph.overprovisionedAzureServicePrincipalFinding`: cast to
    /// [`OverprovisionedAzureServicePrincipalFinding`].
    ///
    /// [`OverprovisionedAzureServicePrincipalFinding`]: models::OverprovisionedAzureServicePrincipalFinding
    #[doc(alias = "microsoft.graph.overprovisionedAzureServicePrincipalFinding")]
    #[inline]
    pub fn cast_to_overprovisioned_azure_service_principal_finding(
        &self,
    ) -> requests::overprovisioned_azure_service_principal_finding::OverprovisionedAzureServicePrincipalFindingResource {
        mg::navigate(self, "microsoft.graph.overprovisionedAzureServicePrincipalFinding")
    }

    /// `…/microsoft.graph.overprovisionedGcpServiceAccountFinding`: cast to
    /// [`OverprovisionedGcpServiceAccountFinding`].
    ///
    /// [`OverprovisionedGcpServiceAccountFinding`]: models::OverprovisionedGcpServiceAccountFinding
    #[doc(alias = "microsoft.graph.overprovisionedGcpServiceAccountFinding")]
    #[inline]
    pub fn cast_to_overprovisioned_gcp_service_account_finding(
        &self,
    ) -> requests::overprovisioned_gcp_service_account_finding::OverprovisionedGcpServiceAccountFindingResource {
        mg::navigate(self, "microsoft.graph.overprovisionedGcpServiceAccountFinding")
    }

    /// `…/microsoft.graph.overprovisionedServerlessFunctionFinding`: cast to
    /// [`OverprovisionedServerlessFunctionFinding`].
    ///
    /// [`OverprovisionedServerlessFunctionFinding`]: models::OverprovisionedServerlessFunctionFinding
    #[doc(alias = "microsoft.graph.overprovisionedServerlessFunctionFinding")]
    #[inline]
    pub fn cast_to_overprovisioned_serverless_function_finding(
        &self,
    ) -> requests::overprovisioned_serverless_function_finding::OverprovisionedServerlessFunctionFindingResource {
        mg::navigate(self, "microsoft.graph.overprovisionedServerlessFunctionFinding")
    }

    /// `…/microsoft.graph.overprovisionedUserFinding`: cast to
    /// [`OverprovisionedUserFinding`](models::OverprovisionedUserFinding).
    #[doc(alias = "microsoft.graph.overprovisionedUserFinding")]
    #[inline]
    pub fn cast_to_overprovisioned_user_finding(
        &self,
    ) -> requests::overprovisioned_user_finding::OverprovisionedUserFindingResource {
        mg::navigate(self, "microsoft.graph.overprovisionedUserFinding")
    }

    /// `…/microsoft.graph.superAwsResourceFinding`: cast to
    /// [`SuperAwsResourceFinding`](models::SuperAwsResourceFinding).
    #[doc(alias = "microsoft.graph.superAwsResourceFinding")]
    #[inline]
    pub fn cast_to_super_aws_resource_finding(
        &self,
    ) -> requests::super_aws_resource_finding::SuperAwsResourceFindingResource {
        mg::navigate(self, "microsoft.graph.superAwsResourceFinding")
    }

    /// `…/microsoft.graph.superAwsRoleFinding`: cast to
    /// [`SuperAwsRoleFinding`](models::SuperAwsRoleFinding).
    #[doc(alias = "microsoft.graph.superAwsRoleFinding")]
    #[inline]
    pub fn cast_to_super_aws_role_finding(
        &self,
    ) -> requests::super_aws_role_finding::SuperAwsRoleFindingResource {
        mg::navigate(self, "microsoft.graph.superAwsRoleFinding")
    }

    /// `…/microsoft.graph.superAzureServicePrincipalFinding`: cast to
    /// [`SuperAzureServicePrincipalFinding`](models::SuperAzureServicePrincipalFinding).
    #[doc(alias = "microsoft.graph.superAzureServicePrincipalFinding")]
    #[inline]
    pub fn cast_to_super_azure_service_principal_finding(
        &self,
    ) -> requests::super_azure_service_principal_finding::SuperAzureServicePrincipalFindingResource {
        mg::navigate(self, "microsoft.graph.superAzureServicePrincipalFinding")
    }

    /// `…/microsoft.graph.superGcpServiceAccountFinding`: cast to
    /// [`SuperGcpServiceAccountFinding`](models::SuperGcpServiceAccountFinding).
    #[doc(alias = "microsoft.graph.superGcpServiceAccountFinding")]
    #[inline]
    pub fn cast_to_super_gcp_service_account_finding(
        &self,
    ) -> requests::super_gcp_service_account_finding::SuperGcpServiceAccountFindingResource {
        mg::navigate(self, "microsoft.graph.superGcpServiceAccountFinding")
    }

    /// `…/microsoft.graph.superServerlessFunctionFinding`: cast to
    /// [`SuperServerlessFunctionFinding`](models::SuperServerlessFunctionFinding).
    #[doc(alias = "microsoft.graph.superServerlessFunctionFinding")]
    #[inline]
    pub fn cast_to_super_serverless_function_finding(
        &self,
    ) -> requests::super_serverless_function_finding::SuperServerlessFunctionFindingResource {
        mg::navigate(self, "microsoft.graph.superServerlessFunctionFinding")
    }

    /// `…/microsoft.graph.superUserFinding`: cast to
    /// [`SuperUserFinding`](models::SuperUserFinding).
    #[doc(alias = "microsoft.graph.superUserFinding")]
    #[inline]
    pub fn cast_to_super_user_finding(
        &self,
    ) -> requests::super_user_finding::SuperUserFindingResource {
        mg::navigate(self, "microsoft.graph.superUserFinding")
    }

    /// `…/microsoft.graph.unenforcedMfaAwsUserFinding`: cast to
    /// [`UnenforcedMfaAwsUserFinding`](models::UnenforcedMfaAwsUserFinding).
    #[doc(alias = "microsoft.graph.unenforcedMfaAwsUserFinding")]
    #[inline]
    pub fn cast_to_unenforced_mfa_aws_user_finding(
        &self,
    ) -> requests::unenforced_mfa_aws_user_finding::UnenforcedMfaAwsUserFindingResource {
        mg::navigate(self, "microsoft.graph.unenforcedMfaAwsUserFinding")
    }
}

/// Requests on a collection of [`IdentityFinding`](models::IdentityFinding): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_identity_finding()
/// ```
#[derive(Clone, Debug)]
pub struct IdentityFindingCollection(
    mg::Many<models::IdentityFinding, IdentityFindingResource>,
);

mg::builder! { IdentityFindingCollection: mg::Many<models::IdentityFinding, IdentityFindingResource> }

impl IdentityFindingCollection {
    /// `…/microsoft.graph.inactiveAwsResourceFinding`: the members that are
    /// [`InactiveAwsResourceFinding`](models::InactiveAwsResourceFinding).
    #[doc(alias = "microsoft.graph.inactiveAwsResourceFinding")]
    #[inline]
    pub fn cast_to_inactive_aws_resource_finding(
        &self,
    ) -> requests::inactive_aws_resource_finding::InactiveAwsResourceFindingCollection {
        mg::navigate(self, "microsoft.graph.inactiveAwsResourceFinding")
    }

    /// `…/microsoft.graph.inactiveAwsRoleFinding`: the members that are
    /// [`InactiveAwsRoleFinding`](models::InactiveAwsRoleFinding).
    #[doc(alias = "microsoft.graph.inactiveAwsRoleFinding")]
    #[inline]
    pub fn cast_to_inactive_aws_role_finding(
        &self,
    ) -> requests::inactive_aws_role_finding::InactiveAwsRoleFindingCollection {
        mg::navigate(self, "microsoft.graph.inactiveAwsRoleFinding")
    }

    /// `…/microsoft.graph.inactiveAzureServicePrincipalFinding`: the members that are
    /// [`InactiveAzureServicePrincipalFinding`](models::InactiveAzureServicePrincipalFinding).
    #[doc(alias = "microsoft.graph.inactiveAzureServicePrincipalFinding")]
    #[inline]
    pub fn cast_to_inactive_azure_service_principal_finding(
        &self,
    ) -> requests::inactive_azure_service_principal_finding::InactiveAzureServicePrincipalFindingCollection {
        mg::navigate(self, "microsoft.graph.inactiveAzureServicePrincipalFinding")
    }

    /// `…/microsoft.graph.inactiveGcpServiceAccountFinding`: the members that are
    /// [`InactiveGcpServiceAccountFinding`](models::InactiveGcpServiceAccountFinding).
    #[doc(alias = "microsoft.graph.inactiveGcpServiceAccountFinding")]
    #[inline]
    pub fn cast_to_inactive_gcp_service_account_finding(
        &self,
    ) -> requests::inactive_gcp_service_account_finding::InactiveGcpServiceAccountFindingCollection {
        mg::navigate(self, "microsoft.graph.inactiveGcpServiceAccountFinding")
    }

    /// `…/microsoft.graph.inactiveServerlessFunctionFinding`: the members that are
    /// [`InactiveServerlessFunctionFinding`](models::InactiveServerlessFunctionFinding).
    #[doc(alias = "microsoft.graph.inactiveServerlessFunctionFinding")]
    #[inline]
    pub fn cast_to_inactive_serverless_function_finding(
        &self,
    ) -> requests::inactive_serverless_function_finding::InactiveServerlessFunctionFindingCollection {
        mg::navigate(self, "microsoft.graph.inactiveServerlessFunctionFinding")
    }

    /// `…/microsoft.graph.inactiveUserFinding`: the members that are
    /// [`InactiveUserFinding`](models::InactiveUserFinding).
    #[doc(alias = "microsoft.graph.inactiveUserFinding")]
    #[inline]
    pub fn cast_to_inactive_user_finding(
        &self,
    ) -> requests::inactive_user_finding::InactiveUserFindingCollection {
        mg::navigate(self, "microsoft.graph.inactiveUserFinding")
    }

    /// `…/microsoft.graph.overprovisionedAwsResourceFinding`: the members that are
    /// [`OverprovisionedAwsResourceFinding`](models::OverprovisionedAwsResourceFinding).
    #[doc(alias = "microsoft.graph.overprovisionedAwsResourceFinding")]
    #[inline]
    pub fn cast_to_overprovisioned_aws_resource_finding(
        &self,
    ) -> requests::overprovisioned_aws_resource_finding::OverprovisionedAwsResourceFindingCollection {
        mg::navigate(self, "microsoft.graph.overprovisionedAwsResourceFinding")
    }

    /// `…/microsoft.graph.overprovisionedAwsRoleFinding`: the members that are
    /// [`OverprovisionedAwsRoleFinding`](models::OverprovisionedAwsRoleFinding).
    #[doc(alias = "microsoft.graph.overprovisionedAwsRoleFinding")]
    #[inline]
    pub fn cast_to_overprovisioned_aws_role_finding(
        &self,
    ) -> requests::overprovisioned_aws_role_finding::OverprovisionedAwsRoleFindingCollection {
        mg::navigate(self, "microsoft.graph.overprovisionedAwsRoleFinding")
    }

    /// `…/microsoft.graph.overprovisionedAzureServicePrincipalFinding`: the members that are
    /// [`OverprovisionedAzureServicePrincipalFinding`].
    ///
    /// [`OverprovisionedAzureServicePrincipalFinding`]: models::OverprovisionedAzureServicePrincipalFinding
    #[doc(alias = "microsoft.graph.overprovisionedAzureServicePrincipalFinding")]
    #[inline]
    pub fn cast_to_overprovisioned_azure_service_principal_finding(
        &self,
    ) -> requests::overprovisioned_azure_service_principal_finding::OverprovisionedAzureServicePrincipalFindingCollection {
        mg::navigate(self, "microsoft.graph.overprovisionedAzureServicePrincipalFinding")
    }

    /// `…/microsoft.graph.overprovisionedGcpServiceAccountFinding`: the members that are
    /// [`OverprovisionedGcpServiceAccountFinding`].
    ///
    /// [`OverprovisionedGcpServiceAccountFinding`]: models::OverprovisionedGcpServiceAccountFinding
    #[doc(alias = "microsoft.graph.overprovisionedGcpServiceAccountFinding")]
    #[inline]
    pub fn cast_to_overprovisioned_gcp_service_account_finding(
        &self,
    ) -> requests::overprovisioned_gcp_service_account_finding::OverprovisionedGcpServiceAccountFindingCollection {
        mg::navigate(self, "microsoft.graph.overprovisionedGcpServiceAccountFinding")
    }

    /// `…/microsoft.graph.overprovisionedServerlessFunctionFinding`: the members that are
    /// [`OverprovisionedServerlessFunctionFinding`].
    ///
    /// [`OverprovisionedServerlessFunctionFinding`]: models::OverprovisionedServerlessFunctionFinding
    #[doc(alias = "microsoft.graph.overprovisionedServerlessFunctionFinding")]
    #[inline]
    pub fn cast_to_overprovisioned_serverless_function_finding(
        &self,
    ) -> requests::overprovisioned_serverless_function_finding::OverprovisionedServerlessFunctionFindingCollection {
        mg::navigate(self, "microsoft.graph.overprovisionedServerlessFunctionFinding")
    }

    /// `…/microsoft.graph.overprovisionedUserFinding`: the members that are
    /// [`OverprovisionedUserFinding`](models::OverprovisionedUserFinding).
    #[doc(alias = "microsoft.graph.overprovisionedUserFinding")]
    #[inline]
    pub fn cast_to_overprovisioned_user_finding(
        &self,
    ) -> requests::overprovisioned_user_finding::OverprovisionedUserFindingCollection {
        mg::navigate(self, "microsoft.graph.overprovisionedUserFinding")
    }

    /// `…/microsoft.graph.superAwsResourceFinding`: the members that are
    /// [`SuperAwsResourceFinding`](models::SuperAwsResourceFinding).
    #[doc(alias = "microsoft.graph.superAwsResourceFinding")]
    #[inline]
    pub fn cast_to_super_aws_resource_finding(
        &self,
    ) -> requests::super_aws_resource_finding::SuperAwsResourceFindingCollection {
        mg::navigate(self, "microsoft.graph.superAwsResourceFinding")
    }

    /// `…/microsoft.graph.superAwsRoleFinding`: the members that are
    /// [`SuperAwsRoleFinding`](models::SuperAwsRoleFinding).
    #[doc(alias = "microsoft.graph.superAwsRoleFinding")]
    #[inline]
    pub fn cast_to_super_aws_role_finding(
        &self,
    ) -> requests::super_aws_role_finding::SuperAwsRoleFindingCollection {
        mg::navigate(self, "microsoft.graph.superAwsRoleFinding")
    }

    /// `…/microsoft.graph.superAzureServicePrincipalFinding`: the members that are
    /// [`SuperAzureServicePrincipalFinding`](models::SuperAzureServicePrincipalFinding).
    #[doc(alias = "microsoft.graph.superAzureServicePrincipalFinding")]
    #[inline]
    pub fn cast_to_super_azure_service_principal_finding(
        &self,
    ) -> requests::super_azure_service_principal_finding::SuperAzureServicePrincipalFindingCollection {
        mg::navigate(self, "microsoft.graph.superAzureServicePrincipalFinding")
    }

    /// `…/microsoft.graph.superGcpServiceAccountFinding`: the members that are
    /// [`SuperGcpServiceAccountFinding`](models::SuperGcpServiceAccountFinding).
    #[doc(alias = "microsoft.graph.superGcpServiceAccountFinding")]
    #[inline]
    pub fn cast_to_super_gcp_service_account_finding(
        &self,
    ) -> requests::super_gcp_service_account_finding::SuperGcpServiceAccountFindingCollection {
        mg::navigate(self, "microsoft.graph.superGcpServiceAccountFinding")
    }

    /// `…/microsoft.graph.superServerlessFunctionFinding`: the members that are
    /// [`SuperServerlessFunctionFinding`](models::SuperServerlessFunctionFinding).
    #[doc(alias = "microsoft.graph.superServerlessFunctionFinding")]
    #[inline]
    pub fn cast_to_super_serverless_function_finding(
        &self,
    ) -> requests::super_serverless_function_finding::SuperServerlessFunctionFindingCollection {
        mg::navigate(self, "microsoft.graph.superServerlessFunctionFinding")
    }

    /// `…/microsoft.graph.superUserFinding`: the members that are
    /// [`SuperUserFinding`](models::SuperUserFinding).
    #[doc(alias = "microsoft.graph.superUserFinding")]
    #[inline]
    pub fn cast_to_super_user_finding(
        &self,
    ) -> requests::super_user_finding::SuperUserFindingCollection {
        mg::navigate(self, "microsoft.graph.superUserFinding")
    }

    /// `…/microsoft.graph.unenforcedMfaAwsUserFinding`: the members that are
    /// [`UnenforcedMfaAwsUserFinding`](models::UnenforcedMfaAwsUserFinding).
    #[doc(alias = "microsoft.graph.unenforcedMfaAwsUserFinding")]
    #[inline]
    pub fn cast_to_unenforced_mfa_aws_user_finding(
        &self,
    ) -> requests::unenforced_mfa_aws_user_finding::UnenforcedMfaAwsUserFindingCollection {
        mg::navigate(self, "microsoft.graph.unenforcedMfaAwsUserFinding")
    }
}
