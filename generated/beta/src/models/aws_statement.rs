// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.awsStatement`, a complex type.
    AwsStatement "microsoft.graph.awsStatement" "complex";
    /// `actions`: Collection(String), items not null
    actions "actions" "r": Vec<String>,
    /// `condition`: awsCondition
    condition "condition": mg::Boxed<super::AwsCondition>,
    /// `effect`: awsStatementEffect, not null
    effect "effect" "r": mg::Open<super::AwsStatementEffect>,
    /// `notActions`: Collection(String), items not null
    not_actions "notActions" "r": Vec<String>,
    /// `notResources`: Collection(String), items not null
    not_resources "notResources" "r": Vec<String>,
    /// `resources`: Collection(String), items not null
    resources "resources" "r": Vec<String>,
    /// `statementId`: String, not null
    statement_id "statementId" "r": String,
}
