// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.secretInformationAccessAwsUserFinding`, by its URL.
pub type SecretInformationAccessAwsUserFindingResource = mg::One<
    models::SecretInformationAccessAwsUserFinding,
    requests::aws_secret_information_access_finding::AwsSecretInformationAccessFindingResource,
>;

/// A collection of `microsoft.graph.secretInformationAccessAwsUserFinding`, by its URL.
pub type SecretInformationAccessAwsUserFindingCollection = mg::Many<
    models::SecretInformationAccessAwsUserFinding,
    SecretInformationAccessAwsUserFindingResource,
>;
