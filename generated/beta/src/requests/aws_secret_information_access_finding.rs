// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AwsSecretInformationAccessFinding`](models::AwsSecretInformationAccessFinding): `get`,
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
///     .cast_to_aws_secret_information_access_finding()
/// ```
#[derive(Clone, Debug)]
pub struct AwsSecretInformationAccessFindingResource(
    mg::One<models::AwsSecretInformationAccessFinding>,
);

mg::builder! { AwsSecretInformationAccessFindingResource: mg::One<models::AwsSecretInformationAccessFinding> }

impl AwsSecretInformationAccessFindingResource {
    /// `…/identity`: [`AuthorizationSystemIdentity`](models::AuthorizationSystemIdentity).
    #[inline]
    pub fn identity(
        &self,
    ) -> requests::authorization_system_identity::AuthorizationSystemIdentityResource {
        mg::navigate(self, "identity")
    }

    /// `…/microsoft.graph.secretInformationAccessAwsResourceFinding`: cast to
    /// [`SecretInformationAccessAwsResourceFinding`].
    ///
    /// [`SecretInformationAccessAwsResourceFinding`]: models::SecretInformationAccessAwsResourceFinding
    #[doc(alias = "microsoft.graph.secretInformationAccessAwsResourceFinding")]
    #[inline]
    pub fn cast_to_secret_information_access_aws_resource_finding(
        &self,
    ) -> requests::secret_information_access_aws_resource_finding::SecretInformationAccessAwsResourceFindingResource {
        mg::navigate(self, "microsoft.graph.secretInformationAccessAwsResourceFinding")
    }

    /// `…/microsoft.graph.secretInformationAccessAwsRoleFinding`: cast to
    /// [`SecretInformationAccessAwsRoleFinding`](models::SecretInformationAccessAwsRoleFinding).
    #[doc(alias = "microsoft.graph.secretInformationAccessAwsRoleFinding")]
    #[inline]
    pub fn cast_to_secret_information_access_aws_role_finding(
        &self,
    ) -> requests::secret_information_access_aws_role_finding::SecretInformationAccessAwsRoleFindingResource {
        mg::navigate(self, "microsoft.graph.secretInformationAccessAwsRoleFinding")
    }

    /// `…/microsoft.graph.secretInformationAccessAwsServerlessFunctionFinding`: cast to
    /// [`SecretInformationAccessAwsServerlessFunctionFinding`].
    ///
    /// [`SecretInformationAccessAwsServerlessFunctionFinding`]: models::SecretInformationAccessAwsServerlessFunctionFinding
    #[doc(alias = "microsoft.graph.secretInformationAccessAwsServerlessFunctionFinding")]
    #[inline]
    pub fn cast_to_secret_information_access_aws_serverless_function_finding(
        &self,
    ) -> requests::secret_information_access_aws_serverless_function_finding::SecretInformationAccessAwsServerlessFunctionFindingResource {
        mg::navigate(
            self,
            "microsoft.graph.secretInformationAccessAwsServerlessFunctionFinding",
        )
    }

    /// `…/microsoft.graph.secretInformationAccessAwsUserFinding`: cast to
    /// [`SecretInformationAccessAwsUserFinding`](models::SecretInformationAccessAwsUserFinding).
    #[doc(alias = "microsoft.graph.secretInformationAccessAwsUserFinding")]
    #[inline]
    pub fn cast_to_secret_information_access_aws_user_finding(
        &self,
    ) -> requests::secret_information_access_aws_user_finding::SecretInformationAccessAwsUserFindingResource {
        mg::navigate(self, "microsoft.graph.secretInformationAccessAwsUserFinding")
    }
}

/// Requests on a collection of
/// [`AwsSecretInformationAccessFinding`](models::AwsSecretInformationAccessFinding): `list`,
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
///     .cast_to_aws_secret_information_access_finding()
/// ```
#[derive(Clone, Debug)]
pub struct AwsSecretInformationAccessFindingCollection(
    mg::Many<
        models::AwsSecretInformationAccessFinding,
        AwsSecretInformationAccessFindingResource,
    >,
);

mg::builder! { AwsSecretInformationAccessFindingCollection: mg::Many<models::AwsSecretInformationAccessFinding, AwsSecretInformationAccessFindingResource> }

impl AwsSecretInformationAccessFindingCollection {
    /// `…/microsoft.graph.secretInformationAccessAwsResourceFinding`: the members that are
    /// [`SecretInformationAccessAwsResourceFinding`].
    ///
    /// [`SecretInformationAccessAwsResourceFinding`]: models::SecretInformationAccessAwsResourceFinding
    #[doc(alias = "microsoft.graph.secretInformationAccessAwsResourceFinding")]
    #[inline]
    pub fn cast_to_secret_information_access_aws_resource_finding(
        &self,
    ) -> requests::secret_information_access_aws_resource_finding::SecretInformationAccessAwsResourceFindingCollection {
        mg::navigate(self, "microsoft.graph.secretInformationAccessAwsResourceFinding")
    }

    /// `…/microsoft.graph.secretInformationAccessAwsRoleFinding`: the members that are
    /// [`SecretInformationAccessAwsRoleFinding`](models::SecretInformationAccessAwsRoleFinding).
    #[doc(alias = "microsoft.graph.secretInformationAccessAwsRoleFinding")]
    #[inline]
    pub fn cast_to_secret_information_access_aws_role_finding(
        &self,
    ) -> requests::secret_information_access_aws_role_finding::SecretInformationAccessAwsRoleFindingCollection {
        mg::navigate(self, "microsoft.graph.secretInformationAccessAwsRoleFinding")
    }

    /// `…/microsoft.graph.secretInformationAccessAwsServerlessFunctionFinding`: the members that
    /// are [`SecretInformationAccessAwsServerlessFunctionFinding`].
    ///
    /// [`SecretInformationAccessAwsServerlessFunctionFinding`]: models::SecretInformationAccessAwsServerlessFunctionFinding
    #[doc(alias = "microsoft.graph.secretInformationAccessAwsServerlessFunctionFinding")]
    #[inline]
    pub fn cast_to_secret_information_access_aws_serverless_function_finding(
        &self,
    ) -> requests::secret_information_access_aws_serverless_function_finding::SecretInformationAccessAwsServerlessFunctionFindingCollection {
        mg::navigate(
            self,
            "microsoft.graph.secretInformationAccessAwsServerlessFunctionFinding",
        )
    }

    /// `…/microsoft.graph.secretInformationAccessAwsUserFinding`: the members that are
    /// [`SecretInformationAccessAwsUserFinding`](models::SecretInformationAccessAwsUserFinding).
    #[doc(alias = "microsoft.graph.secretInformationAccessAwsUserFinding")]
    #[inline]
    pub fn cast_to_secret_information_access_aws_user_finding(
        &self,
    ) -> requests::secret_information_access_aws_user_finding::SecretInformationAccessAwsUserFindingCollection {
        mg::navigate(self, "microsoft.graph.secretInformationAccessAwsUserFinding")
    }
}
