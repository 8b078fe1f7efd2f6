// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.awsSecurityToolAdministrationFinding`, by its URL.
    AwsSecurityToolAdministrationFindingResource(mg::One<models::AwsSecurityToolAdministrationFinding>)
}

impl AwsSecurityToolAdministrationFindingResource {
    /// `…/identity`: `authorizationSystemIdentity`
    #[inline]
    pub fn identity(
        &self,
    ) -> requests::authorization_system_identity::AuthorizationSystemIdentityResource {
        mg::to(self, "identity")
    }

    /// `…/microsoft.graph.securityToolAwsResourceAdministratorFinding`
    #[inline]
    pub fn as_security_tool_aws_resource_administrator_finding(
        &self,
    ) -> requests::security_tool_aws_resource_administrator_finding::SecurityToolAwsResourceAdministratorFindingResource {
        mg::to(self, "microsoft.graph.securityToolAwsResourceAdministratorFinding")
    }

    /// `…/microsoft.graph.securityToolAwsRoleAdministratorFinding`
    #[inline]
    pub fn as_security_tool_aws_role_administrator_finding(
        &self,
    ) -> requests::security_tool_aws_role_administrator_finding::SecurityToolAwsRoleAdministratorFindingResource {
        mg::to(self, "microsoft.graph.securityToolAwsRoleAdministratorFinding")
    }

    /// `…/microsoft.graph.securityToolAwsServerlessFunctionAdministratorFinding`
    #[inline]
    pub fn as_security_tool_aws_serverless_function_administrator_finding(
        &self,
    ) -> requests::security_tool_aws_serverless_function_administrator_finding::SecurityToolAwsServerlessFunctionAdministratorFindingResource {
        mg::to(
            self,
            "microsoft.graph.securityToolAwsServerlessFunctionAdministratorFinding",
        )
    }

    /// `…/microsoft.graph.securityToolAwsUserAdministratorFinding`
    #[inline]
    pub fn as_security_tool_aws_user_administrator_finding(
        &self,
    ) -> requests::security_tool_aws_user_administrator_finding::SecurityToolAwsUserAdministratorFindingResource {
        mg::to(self, "microsoft.graph.securityToolAwsUserAdministratorFinding")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.awsSecurityToolAdministrationFinding`, by its URL.
    AwsSecurityToolAdministrationFindingCollection(mg::Many<models::AwsSecurityToolAdministrationFinding, AwsSecurityToolAdministrationFindingResource>)
}

impl AwsSecurityToolAdministrationFindingCollection {
    /// `…/microsoft.graph.securityToolAwsResourceAdministratorFinding`
    #[inline]
    pub fn as_security_tool_aws_resource_administrator_finding(
        &self,
    ) -> requests::security_tool_aws_resource_administrator_finding::SecurityToolAwsResourceAdministratorFindingCollection {
        mg::to(self, "microsoft.graph.securityToolAwsResourceAdministratorFinding")
    }

    /// `…/microsoft.graph.securityToolAwsRoleAdministratorFinding`
    #[inline]
    pub fn as_security_tool_aws_role_administrator_finding(
        &self,
    ) -> requests::security_tool_aws_role_administrator_finding::SecurityToolAwsRoleAdministratorFindingCollection {
        mg::to(self, "microsoft.graph.securityToolAwsRoleAdministratorFinding")
    }

    /// `…/microsoft.graph.securityToolAwsServerlessFunctionAdministratorFinding`
    #[inline]
    pub fn as_security_tool_aws_serverless_function_administrator_finding(
        &self,
    ) -> requests::security_tool_aws_serverless_function_administrator_finding::SecurityToolAwsServerlessFunctionAdministratorFindingCollection {
        mg::to(
            self,
            "microsoft.graph.securityToolAwsServerlessFunctionAdministratorFinding",
        )
    }

    /// `…/microsoft.graph.securityToolAwsUserAdministratorFinding`
    #[inline]
    pub fn as_security_tool_aws_user_administrator_finding(
        &self,
    ) -> requests::security_tool_aws_user_administrator_finding::SecurityToolAwsUserAdministratorFindingCollection {
        mg::to(self, "microsoft.graph.securityToolAwsUserAdministratorFinding")
    }
}
