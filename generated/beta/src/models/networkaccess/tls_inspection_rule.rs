// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.tlsInspectionRule`, an entity type derived from `microsoft.graph.networkaccess.policyRule`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-tlsinspectionrule?view=graph-rest-beta>
    TlsInspectionRule "microsoft.graph.networkaccess.tlsInspectionRule" "entity" : super::PolicyRule;
    /// `description`: String
    description "description": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `matchingConditions`: microsoft.graph.networkaccess.tlsInspectionMatchingConditions
    matching_conditions "matchingConditions": mg::Boxed<super::TlsInspectionMatchingConditions>,
    /// `name`: String, not null
    name "name" "r": String,
    /// `priority`: Int64, not null
    priority "priority" "r": i64,
    /// `settings`: microsoft.graph.networkaccess.tlsInspectionRuleSettings, not null
    settings "settings" "r": mg::Boxed<super::TlsInspectionRuleSettings>,
}

mg::derived_from! { TlsInspectionRule: super::PolicyRule, crate::models::Entity }
