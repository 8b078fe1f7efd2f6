// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.awsRole`, by its URL.
pub type AwsRoleResource = mg::One<
    models::AwsRole,
    requests::aws_identity::AwsIdentityResource,
>;

/// A collection of `microsoft.graph.awsRole`, by its URL.
pub type AwsRoleCollection = mg::Many<models::AwsRole, AwsRoleResource>;
