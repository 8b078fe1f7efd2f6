// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.informationProtection`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-informationprotection?view=graph-rest-beta>
    InformationProtection "microsoft.graph.security.informationProtection" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { InformationProtection: crate::models::Entity }

impl InformationProtection {
    /// `labelPolicySettings`: `microsoft.graph.security.informationProtectionPolicySetting`, contained
    pub const LABEL_POLICY_SETTINGS: mg::Nav<
        InformationProtection,
        super::InformationProtectionPolicySetting,
    > = mg::Nav::new("labelPolicySettings");
    /// `sensitivityLabels`: many `microsoft.graph.security.sensitivityLabel`, contained
    pub const SENSITIVITY_LABELS: mg::Nav<
        InformationProtection,
        Vec<super::SensitivityLabel>,
    > = mg::Nav::new("sensitivityLabels");
}
