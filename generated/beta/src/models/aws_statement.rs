// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.awsStatement`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/awsstatement?view=graph-rest-beta>
    AwsStatement "microsoft.graph.awsStatement" "entity";
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
    /// `statementId`: String, key, not null
    statement_id "statementId" "kr": String,
}
