// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.awsGroup`, by its URL.
pub type AwsGroupResource = mg::One<
    models::AwsGroup,
    requests::aws_identity::AwsIdentityResource,
>;

/// A collection of `microsoft.graph.awsGroup`, by its URL.
pub type AwsGroupCollection = mg::Many<models::AwsGroup, AwsGroupResource>;
