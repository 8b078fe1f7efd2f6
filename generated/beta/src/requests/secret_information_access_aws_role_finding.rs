// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.secretInformationAccessAwsRoleFinding`, by its URL.
pub type SecretInformationAccessAwsRoleFindingResource = mg::One<
    models::SecretInformationAccessAwsRoleFinding,
    requests::aws_secret_information_access_finding::AwsSecretInformationAccessFindingResource,
>;

/// A collection of `microsoft.graph.secretInformationAccessAwsRoleFinding`, by its URL.
pub type SecretInformationAccessAwsRoleFindingCollection = mg::Many<
    models::SecretInformationAccessAwsRoleFinding,
    SecretInformationAccessAwsRoleFindingResource,
>;
