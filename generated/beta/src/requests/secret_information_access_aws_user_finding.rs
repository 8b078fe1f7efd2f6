// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`SecretInformationAccessAwsUserFinding`](models::SecretInformationAccessAwsUserFinding): `get`,
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
///     .cast_to_secret_information_access_aws_user_finding()
/// ```
pub type SecretInformationAccessAwsUserFindingResource = mg::One<
    models::SecretInformationAccessAwsUserFinding,
    requests::aws_secret_information_access_finding::AwsSecretInformationAccessFindingResource,
>;

/// Requests on a collection of
/// [`SecretInformationAccessAwsUserFinding`](models::SecretInformationAccessAwsUserFinding):
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
///     .cast_to_secret_information_access_aws_user_finding()
/// ```
pub type SecretInformationAccessAwsUserFindingCollection = mg::Many<
    models::SecretInformationAccessAwsUserFinding,
    SecretInformationAccessAwsUserFindingResource,
>;
