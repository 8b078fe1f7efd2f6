// @generated
use crate::{mg, models};

/// One `microsoft.graph.awsStatement`, by its URL.
pub type AwsStatementResource = mg::One<models::AwsStatement>;

/// A collection of `microsoft.graph.awsStatement`, by its URL.
pub type AwsStatementCollection = mg::Many<models::AwsStatement, AwsStatementResource>;
