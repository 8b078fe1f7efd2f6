// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.awsSecretInformationAccessFinding`, by its URL.
    AwsSecretInformationAccessFindingResource(mg::One<models::AwsSecretInformationAccessFinding>)
}

impl AwsSecretInformationAccessFindingResource {
    /// `…/identity`: `authorizationSystemIdentity`
    #[inline]
    pub fn identity(
        &self,
    ) -> requests::authorization_system_identity::AuthorizationSystemIdentityResource {
        mg::to(self, "identity")
    }

    /// `…/microsoft.graph.secretInformationAccessAwsResourceFinding`
    #[inline]
    pub fn as_secret_information_access_aws_resource_finding(
        &self,
    ) -> requests::secret_information_access_aws_resource_finding::SecretInformationAccessAwsResourceFindingResource {
        mg::to(self, "microsoft.graph.secretInformationAccessAwsResourceFinding")
    }

    /// `…/microsoft.graph.secretInformationAccessAwsRoleFinding`
    #[inline]
    pub fn as_secret_information_access_aws_role_finding(
        &self,
    ) -> requests::secret_information_access_aws_role_finding::SecretInformationAccessAwsRoleFindingResource {
        mg::to(self, "microsoft.graph.secretInformationAccessAwsRoleFinding")
    }

    /// `…/microsoft.graph.secretInformationAccessAwsServerlessFunctionFinding`
    #[inline]
    pub fn as_secret_information_access_aws_serverless_function_finding(
        &self,
    ) -> requests::secret_information_access_aws_serverless_function_finding::SecretInformationAccessAwsServerlessFunctionFindingResource {
        mg::to(
            self,
            "microsoft.graph.secretInformationAccessAwsServerlessFunctionFinding",
        )
    }

    /// `…/microsoft.graph.secretInformationAccessAwsUserFinding`
    #[inline]
    pub fn as_secret_information_access_aws_user_finding(
        &self,
    ) -> requests::secret_information_access_aws_user_finding::SecretInformationAccessAwsUserFindingResource {
        mg::to(self, "microsoft.graph.secretInformationAccessAwsUserFinding")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.awsSecretInformationAccessFinding`, by its URL.
    AwsSecretInformationAccessFindingCollection(mg::Many<models::AwsSecretInformationAccessFinding, AwsSecretInformationAccessFindingResource>)
}

impl AwsSecretInformationAccessFindingCollection {
    /// `…/microsoft.graph.secretInformationAccessAwsResourceFinding`
    #[inline]
    pub fn as_secret_information_access_aws_resource_finding(
        &self,
    ) -> requests::secret_information_access_aws_resource_finding::SecretInformationAccessAwsResourceFindingCollection {
        mg::to(self, "microsoft.graph.secretInformationAccessAwsResourceFinding")
    }

    /// `…/microsoft.graph.secretInformationAccessAwsRoleFinding`
    #[inline]
    pub fn as_secret_information_access_aws_role_finding(
        &self,
    ) -> requests::secret_information_access_aws_role_finding::SecretInformationAccessAwsRoleFindingCollection {
        mg::to(self, "microsoft.graph.secretInformationAccessAwsRoleFinding")
    }

    /// `…/microsoft.graph.secretInformationAccessAwsServerlessFunctionFinding`
    #[inline]
    pub fn as_secret_information_access_aws_serverless_function_finding(
        &self,
    ) -> requests::secret_information_access_aws_serverless_function_finding::SecretInformationAccessAwsServerlessFunctionFindingCollection {
        mg::to(
            self,
            "microsoft.graph.secretInformationAccessAwsServerlessFunctionFinding",
        )
    }

    /// `…/microsoft.graph.secretInformationAccessAwsUserFinding`
    #[inline]
    pub fn as_secret_information_access_aws_user_finding(
        &self,
    ) -> requests::secret_information_access_aws_user_finding::SecretInformationAccessAwsUserFindingCollection {
        mg::to(self, "microsoft.graph.secretInformationAccessAwsUserFinding")
    }
}
