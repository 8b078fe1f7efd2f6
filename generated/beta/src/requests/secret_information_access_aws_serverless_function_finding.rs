// @generated
use crate::{mg, models, requests};

/// Requests on one [`SecretInformationAccessAwsServerlessFunctionFinding`]: `get`, `update`,
/// `delete`.
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
///     .cast_to_secret_information_access_aws_serverless_function_finding()
/// ```
///
/// [`SecretInformationAccessAwsServerlessFunctionFinding`]: models::SecretInformationAccessAwsServerlessFunctionFinding
pub type SecretInformationAccessAwsServerlessFunctionFindingResource = mg::One<
    models::SecretInformationAccessAwsServerlessFunctionFinding,
    requests::aws_secret_information_access_finding::AwsSecretInformationAccessFindingResource,
>;

/// Requests on a collection of [`SecretInformationAccessAwsServerlessFunctionFinding`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_secret_information_access_aws_serverless_function_finding()
/// ```
///
/// [`SecretInformationAccessAwsServerlessFunctionFinding`]: models::SecretInformationAccessAwsServerlessFunctionFinding
pub type SecretInformationAccessAwsServerlessFunctionFindingCollection = mg::Many<
    models::SecretInformationAccessAwsServerlessFunctionFinding,
    SecretInformationAccessAwsServerlessFunctionFindingResource,
>;
