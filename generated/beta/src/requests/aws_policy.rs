// @generated
use crate::{mg, models};

/// One `microsoft.graph.awsPolicy`, by its URL.
pub type AwsPolicyResource = mg::One<models::AwsPolicy>;

/// A collection of `microsoft.graph.awsPolicy`, by its URL.
pub type AwsPolicyCollection = mg::Many<models::AwsPolicy, AwsPolicyResource>;
