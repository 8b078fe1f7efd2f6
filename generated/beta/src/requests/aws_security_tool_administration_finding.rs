// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AwsSecurityToolAdministrationFinding`](models::AwsSecurityToolAdministrationFinding): `get`,
/// `update`, `delete`, and the methods below.
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
///     .cast_to_aws_security_tool_administration_finding()
/// ```
#[derive(Clone, Debug)]
pub struct AwsSecurityToolAdministrationFindingResource(
    mg::One<models::AwsSecurityToolAdministrationFinding>,
);

mg::builder! { AwsSecurityToolAdministrationFindingResource: mg::One<models::AwsSecurityToolAdministrationFinding> }

impl AwsSecurityToolAdministrationFindingResource {
    /// `…/identity`: [`AuthorizationSystemIdentity`](models::AuthorizationSystemIdentity).
    #[inline]
    pub fn identity(
        &self,
    ) -> requests::authorization_system_identity::AuthorizationSystemIdentityResource {
        mg::navigate(self, "identity")
    }

    /// `…/microsoft.graph.securityToolAwsResourceAdministratorFinding`: cast to
    /// [`SecurityToolAwsResourceAdministratorFinding`].
    ///
    /// [`SecurityToolAwsResourceAdministratorFinding`]: models::SecurityToolAwsResourceAdministratorFinding
    #[doc(alias = "microsoft.graph.securityToolAwsResourceAdministratorFinding")]
    #[inline]
    pub fn cast_to_security_tool_aws_resource_administrator_finding(
        &self,
    ) -> requests::security_tool_aws_resource_administrator_finding::SecurityToolAwsResourceAdministratorFindingResource {
        mg::navigate(self, "microsoft.graph.securityToolAwsResourceAdministratorFinding")
    }

    /// `…/microsoft.graph.securityToolAwsRoleAdministratorFinding`: cast to
    /// [`SecurityToolAwsRoleAdministratorFinding`].
    ///
    /// [`SecurityToolAwsRoleAdministratorFinding`]: models::SecurityToolAwsRoleAdministratorFinding
    #[doc(alias = "microsoft.graph.securityToolAwsRoleAdministratorFinding")]
    #[inline]
    pub fn cast_to_security_tool_aws_role_administrator_finding(
        &self,
    ) -> requests::security_tool_aws_role_administrator_finding::SecurityToolAwsRoleAdministratorFindingResource {
        mg::navigate(self, "microsoft.graph.securityToolAwsRoleAdministratorFinding")
    }

    /// `…/microsoft.graph.securityToolAwsServerlessFunctionAdministratorFinding`: cast to
    /// [`SecurityToolAwsServerlessFunctionAdministratorFinding`].
    ///
    /// [`SecurityToolAwsServerlessFunctionAdministratorFinding`]: models::SecurityToolAwsServerlessFunctionAdministratorFinding
    #[doc(
        alias = "microsoft.graph.securityToolAwsServerlessFunctionAdministratorFinding"
    )]
    #[inline]
    pub fn cast_to_security_tool_aws_serverless_function_administrator_finding(
        &self,
    ) -> requests::security_tool_aws_serverless_function_administrator_finding::SecurityToolAwsServerlessFunctionAdministratorFindingResource {
        mg::navigate(
            self,
            "microsoft.graph.securityToolAwsServerlessFunctionAdministratorFinding",
        )
    }

    /// `…/microsoft.graph.securityToolAwsUserAdministratorFinding`: cast to
    /// [`SecurityToolAwsUserAdministratorFinding`].
    ///
    /// [`SecurityToolAwsUserAdministratorFinding`]: models::SecurityToolAwsUserAdministratorFinding
    #[doc(alias = "microsoft.graph.securityToolAwsUserAdministratorFinding")]
    #[inline]
    pub fn cast_to_security_tool_aws_user_administrator_finding(
        &self,
    ) -> requests::security_tool_aws_user_administrator_finding::SecurityToolAwsUserAdministratorFindingResource {
        mg::navigate(self, "microsoft.graph.securityToolAwsUserAdministratorFinding")
    }
}

/// Requests on a collection of
/// [`AwsSecurityToolAdministrationFinding`](models::AwsSecurityToolAdministrationFinding): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_aws_security_tool_administration_finding()
/// ```
#[derive(Clone, Debug)]
pub struct AwsSecurityToolAdministrationFindingCollection(
    mg::Many<
        models::AwsSecurityToolAdministrationFinding,
        AwsSecurityToolAdministrationFindingResource,
    >,
);

mg::builder! { AwsSecurityToolAdministrationFindingCollection: mg::Many<models::AwsSecurityToolAdministrationFinding, AwsSecurityToolAdministrationFindingResource> }

impl AwsSecurityToolAdministrationFindingCollection {
    /// `…/microsoft.graph.securityToolAwsResourceAdministratorFinding`: the members that are
    /// [`SecurityToolAwsResourceAdministratorFinding`].
    ///
    /// [`SecurityToolAwsResourceAdministratorFinding`]: models::SecurityToolAwsResourceAdministratorFinding
    #[doc(alias = "microsoft.graph.securityToolAwsResourceAdministratorFinding")]
    #[inline]
    pub fn cast_to_security_tool_aws_resource_administrator_finding(
        &self,
    ) -> requests::security_tool_aws_resource_administrator_finding::SecurityToolAwsResourceAdministratorFindingCollection {
        mg::navigate(self, "microsoft.graph.securityToolAwsResourceAdministratorFinding")
    }

    /// `…/microsoft.graph.securityToolAwsRoleAdministratorFinding`: the members that are
    /// [`SecurityToolAwsRoleAdministratorFinding`].
    ///
    /// [`SecurityToolAwsRoleAdministratorFinding`]: models::SecurityToolAwsRoleAdministratorFinding
    #[doc(alias = "microsoft.graph.securityToolAwsRoleAdministratorFinding")]
    #[inline]
    pub fn cast_to_security_tool_aws_role_administrator_finding(
        &self,
    ) -> requests::security_tool_aws_role_administrator_finding::SecurityToolAwsRoleAdministratorFindingCollection {
        mg::navigate(self, "microsoft.graph.securityToolAwsRoleAdministratorFinding")
    }

    /// `…/microsoft.graph.securityToolAwsServerlessFunctionAdministratorFinding`: the members that
    /// are [`SecurityToolAwsServerlessFunctionAdministratorFinding`].
    ///
    /// [`SecurityToolAwsServerlessFunctionAdministratorFinding`]: models::SecurityToolAwsServerlessFunctionAdministratorFinding
    #[doc(
        alias = "microsoft.graph.securityToolAwsServerlessFunctionAdministratorFinding"
    )]
    #[inline]
    pub fn cast_to_security_tool_aws_serverless_function_administrator_finding(
        &self,
    ) -> requests::security_tool_aws_serverless_function_administrator_finding::SecurityToolAwsServerlessFunctionAdministratorFindingCollection {
        mg::navigate(
            self,
            "microsoft.graph.securityToolAwsServerlessFunctionAdministratorFinding",
        )
    }

    /// `…/microsoft.graph.securityToolAwsUserAdministratorFinding`: the members that are
    /// [`SecurityToolAwsUserAdministratorFinding`].
    ///
    /// [`SecurityToolAwsUserAdministratorFinding`]: models::SecurityToolAwsUserAdministratorFinding
    #[doc(alias = "microsoft.graph.securityToolAwsUserAdministratorFinding")]
    #[inline]
    pub fn cast_to_security_tool_aws_user_administrator_finding(
        &self,
    ) -> requests::security_tool_aws_user_administrator_finding::SecurityToolAwsUserAdministratorFindingCollection {
        mg::navigate(self, "microsoft.graph.securityToolAwsUserAdministratorFinding")
    }
}
