// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.secretInformationAccessAwsServerlessFunctionFinding`, by its URL.
pub type SecretInformationAccessAwsServerlessFunctionFindingResource = mg::One<
    models::SecretInformationAccessAwsServerlessFunctionFinding,
    requests::aws_secret_information_access_finding::AwsSecretInformationAccessFindingResource,
>;

/// A collection of `microsoft.graph.secretInformationAccessAwsServerlessFunctionFinding`, by its URL.
pub type SecretInformationAccessAwsServerlessFunctionFindingCollection = mg::Many<
    models::SecretInformationAccessAwsServerlessFunctionFinding,
    SecretInformationAccessAwsServerlessFunctionFindingResource,
>;
