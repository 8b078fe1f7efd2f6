// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.rulesRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-rulesroot?view=graph-rest-beta>
    RulesRoot "microsoft.graph.security.rulesRoot" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { RulesRoot: crate::models::Entity }

impl RulesRoot {
    /// `detectionRules`: many `microsoft.graph.security.detectionRule`, contained
    pub const DETECTION_RULES: mg::Nav<RulesRoot, Vec<super::DetectionRule>> = mg::Nav::new(
        "detectionRules",
    );
}
