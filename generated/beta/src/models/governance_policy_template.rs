// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.governancePolicyTemplate`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/governancepolicytemplate?view=graph-rest-beta>
    GovernancePolicyTemplate "microsoft.graph.governancePolicyTemplate" "entity open" : super::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `policy`: governancePolicy
    policy "policy": mg::Boxed<super::GovernancePolicy>,
    /// `settings`: businessFlowSettings
    settings "settings": mg::Boxed<super::BusinessFlowSettings>,
}

mg::derived_from! { GovernancePolicyTemplate: super::Entity }
