// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamsAdministration.teamsUserConfiguration`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/teamsadministration-teamsuserconfiguration?view=graph-rest-beta>
    TeamsUserConfiguration "microsoft.graph.teamsAdministration.teamsUserConfiguration" "entity" : crate::models::Entity;
    /// `accountType`: microsoft.graph.teamsAdministration.accountType, not null
    account_type "accountType" "r": mg::Open<super::AccountType>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `effectivePolicyAssignments`: Collection(microsoft.graph.teamsAdministration.effectivePolicyAssignment)
    effective_policy_assignments "effectivePolicyAssignments": Vec<super::EffectivePolicyAssignment>,
    /// `featureTypes`: Collection(String)
    feature_types "featureTypes": Vec<String>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEnterpriseVoiceEnabled`: Boolean
    is_enterprise_voice_enabled "isEnterpriseVoiceEnabled": bool,
    /// `modifiedDateTime`: DateTimeOffset, not null
    modified_date_time "modifiedDateTime" "r": mg::DateTimeOffset,
    /// `telephoneNumbers`: Collection(microsoft.graph.teamsAdministration.assignedTelephoneNumber)
    telephone_numbers "telephoneNumbers": Vec<super::AssignedTelephoneNumber>,
    /// `tenantId`: String, not null
    tenant_id "tenantId" "r": String,
    /// `userPrincipalName`: String, not null
    user_principal_name "userPrincipalName" "r": String,
}

mg::derived_from! { TeamsUserConfiguration: crate::models::Entity }

impl TeamsUserConfiguration {
    /// `user`: `user`
    pub const USER: mg::Nav<TeamsUserConfiguration, crate::models::User> = mg::Nav::new(
        "user",
    );
}
