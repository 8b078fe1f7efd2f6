// @generated
use crate::mg;

/// Entity type [`microsoft.graph.awsStatement`][reference].
///
/// Requests: [`AwsStatementCollection`](crate::requests::aws_statement::AwsStatementCollection),
/// for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_management()
///     .scheduled_permissions_requests()
///     .id(id)
///     .requested_permissions()
///     .cast_to_aws_permissions_definition()
///     .action_info()
///     .cast_to_aws_actions_permissions_definition_action()
///     .statements()
/// ```
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/awsstatement?view=graph-rest-beta
pub struct AwsStatement {
    /// `actions`.
    pub actions: mg::Field<Vec<String>>,
    /// `condition`.
    pub condition: mg::Field<mg::Boxed<super::AwsCondition>>,
    /// `effect`. Never null.
    pub effect: mg::Field<mg::Open<super::AwsStatementEffect>>,
    /// `notActions`.
    pub not_actions: mg::Field<Vec<String>>,
    /// `notResources`.
    pub not_resources: mg::Field<Vec<String>>,
    /// `resources`.
    pub resources: mg::Field<Vec<String>>,
    /// `statementId`: the key. Never null.
    pub statement_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AwsStatement: "microsoft.graph.awsStatement", entity;
    actions: "actions" required,
    condition: "condition",
    effect: "effect" required,
    not_actions: "notActions" required,
    not_resources: "notResources" required,
    resources: "resources" required,
    statement_id: "statementId" key required,
}
