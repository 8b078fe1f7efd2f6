// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`SecretInformationAccessAwsRoleFinding`](models::SecretInformationAccessAwsRoleFinding): `get`,
/// `update`, `delete`.
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
///     .cast_to_secret_information_access_aws_role_finding()
/// ```
pub type SecretInformationAccessAwsRoleFindingResource = mg::One<
    models::SecretInformationAccessAwsRoleFinding,
    requests::aws_secret_information_access_finding::AwsSecretInformationAccessFindingResource,
>;

/// Requests on a collection of
/// [`SecretInformationAccessAwsRoleFinding`](models::SecretInformationAccessAwsRoleFinding):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_secret_information_access_aws_role_finding()
/// ```
pub type SecretInformationAccessAwsRoleFindingCollection = mg::Many<
    models::SecretInformationAccessAwsRoleFinding,
    SecretInformationAccessAwsRoleFindingResource,
>;
