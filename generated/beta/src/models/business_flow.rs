// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.businessFlow`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/businessflow?view=graph-rest-beta>
    BusinessFlow "microsoft.graph.businessFlow" "entity open" : super::Entity;
    /// `customData`: String
    custom_data "customData": String,
    /// `deDuplicationId`: String
    de_duplication_id "deDuplicationId": String,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `policy`: governancePolicy
    policy "policy": mg::Boxed<super::GovernancePolicy>,
    /// `policyTemplateId`: String
    policy_template_id "policyTemplateId": String,
    /// `recordVersion`: String
    record_version "recordVersion": String,
    /// `schemaId`: String
    schema_id "schemaId": String,
    /// `settings`: businessFlowSettings
    settings "settings": mg::Boxed<super::BusinessFlowSettings>,
}

mg::derived_from! { BusinessFlow: super::Entity }
