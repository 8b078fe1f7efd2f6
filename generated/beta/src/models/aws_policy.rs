// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.awsPolicy`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/awspolicy?view=graph-rest-beta>
    AwsPolicy "microsoft.graph.awsPolicy" "entity" : super::Entity;
    /// `awsPolicyType`: awsPolicyType, not null
    aws_policy_type "awsPolicyType" "r": mg::Open<super::AwsPolicyType>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `externalId`: String, not null
    external_id "externalId" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { AwsPolicy: super::Entity }
