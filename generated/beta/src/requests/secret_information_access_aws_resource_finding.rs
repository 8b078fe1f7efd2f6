// @generated
use crate::{mg, models, requests};

/// Requests on one [`SecretInformationAccessAwsResourceFinding`]: `get`, `update`, `delete`.
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
///     .cast_to_secret_information_access_aws_resource_finding()
/// ```
///
/// [`SecretInformationAccessAwsResourceFinding`]: models::SecretInformationAccessAwsResourceFinding
pub type SecretInformationAccessAwsResourceFindingResource = mg::One<
    models::SecretInformationAccessAwsResourceFinding,
    requests::aws_secret_information_access_finding::AwsSecretInformationAccessFindingResource,
>;

/// Requests on a collection of [`SecretInformationAccessAwsResourceFinding`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_secret_information_access_aws_resource_finding()
/// ```
///
/// [`SecretInformationAccessAwsResourceFinding`]: models::SecretInformationAccessAwsResourceFinding
pub type SecretInformationAccessAwsResourceFindingCollection = mg::Many<
    models::SecretInformationAccessAwsResourceFinding,
    SecretInformationAccessAwsResourceFindingResource,
>;
