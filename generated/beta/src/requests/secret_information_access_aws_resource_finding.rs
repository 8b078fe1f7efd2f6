// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.secretInformationAccessAwsResourceFinding`, by its URL.
pub type SecretInformationAccessAwsResourceFindingResource = mg::One<
    models::SecretInformationAccessAwsResourceFinding,
    requests::aws_secret_information_access_finding::AwsSecretInformationAccessFindingResource,
>;

/// A collection of `microsoft.graph.secretInformationAccessAwsResourceFinding`, by its URL.
pub type SecretInformationAccessAwsResourceFindingCollection = mg::Many<
    models::SecretInformationAccessAwsResourceFinding,
    SecretInformationAccessAwsResourceFindingResource,
>;
