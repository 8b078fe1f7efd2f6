// @generated
use crate::mg;

/// Entity type [`microsoft.graph.teamsAdministration.teamsUserConfiguration`][reference], derived
/// from [`Entity`](crate::models::Entity).
///
/// Requests: [`TeamsUserConfigurationCollection`], for example
/// `graph.admin().teams().user_configurations()`.
///
/// [`TeamsUserConfigurationCollection`]: crate::requests::teams_administration::teams_user_configuration::TeamsUserConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/teamsadministration-teamsuserconfiguration?view=graph-rest-beta
pub struct TeamsUserConfiguration {
    /// `accountType`. Never null.
    pub account_type: mg::Field<mg::Open<super::AccountType>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `effectivePolicyAssignments`.
    pub effective_policy_assignments: mg::Field<Vec<super::EffectivePolicyAssignment>>,
    /// `featureTypes`.
    pub feature_types: mg::Field<Vec<String>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isEnterpriseVoiceEnabled`.
    pub is_enterprise_voice_enabled: mg::Field<bool>,
    /// `modifiedDateTime`. Never null.
    pub modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `telephoneNumbers`.
    pub telephone_numbers: mg::Field<Vec<super::AssignedTelephoneNumber>>,
    /// `tenantId`. Never null.
    pub tenant_id: mg::Field<String>,
    /// `userPrincipalName`. Never null.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamsUserConfiguration: "microsoft.graph.teamsAdministration.teamsUserConfiguration", entity, base crate::models::Entity;
    account_type: "accountType" required,
    created_date_time: "createdDateTime" required,
    effective_policy_assignments: "effectivePolicyAssignments",
    feature_types: "featureTypes",
    id: "id" key required,
    is_enterprise_voice_enabled: "isEnterpriseVoiceEnabled",
    modified_date_time: "modifiedDateTime" required,
    telephone_numbers: "telephoneNumbers",
    tenant_id: "tenantId" required,
    user_principal_name: "userPrincipalName" required,
}

mg::derived_from! { TeamsUserConfiguration: crate::models::Entity }

impl TeamsUserConfiguration {
    /// `user`: [`User`](crate::models::User).
    pub const USER: mg::Nav<TeamsUserConfiguration, crate::models::User> = mg::Nav::new(
        "user",
    );
}
