// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userDataSecurityAndGovernance`, an entity type derived from `microsoft.graph.dataSecurityAndGovernance`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/userdatasecurityandgovernance?view=graph-rest-beta>
    UserDataSecurityAndGovernance "microsoft.graph.userDataSecurityAndGovernance" "entity" : super::DataSecurityAndGovernance;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { UserDataSecurityAndGovernance: super::DataSecurityAndGovernance, super::Entity }

impl UserDataSecurityAndGovernance {
    /// `activities`: `activitiesContainer`, contained
    pub const ACTIVITIES: mg::Nav<
        UserDataSecurityAndGovernance,
        super::ActivitiesContainer,
    > = mg::Nav::new("activities");
    /// `protectionScopes`: `userProtectionScopeContainer`, contained
    pub const PROTECTION_SCOPES: mg::Nav<
        UserDataSecurityAndGovernance,
        super::UserProtectionScopeContainer,
    > = mg::Nav::new("protectionScopes");
    /// `sensitivityLabels`: many `sensitivityLabel`, contained
    pub const SENSITIVITY_LABELS: mg::Nav<
        UserDataSecurityAndGovernance,
        Vec<super::SensitivityLabel>,
    > = mg::Nav::new("sensitivityLabels");
}
