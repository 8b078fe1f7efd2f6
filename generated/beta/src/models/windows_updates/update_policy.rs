// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsUpdates.updatePolicy`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`UpdatePolicyCollection`], for example
/// `graph.admin().windows().updates().update_policies()`.
///
/// [`UpdatePolicyCollection`]: crate::requests::windows_updates::update_policy::UpdatePolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-updatepolicy?view=graph-rest-beta
pub struct UpdatePolicy {
    /// `complianceChangeRules`.
    pub compliance_change_rules: mg::Field<Vec<super::ComplianceChangeRule>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deploymentSettings`.
    pub deployment_settings: mg::Field<mg::Boxed<super::DeploymentSettings>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UpdatePolicy: "microsoft.graph.windowsUpdates.updatePolicy", entity, base crate::models::Entity;
    compliance_change_rules: "complianceChangeRules",
    created_date_time: "createdDateTime",
    deployment_settings: "deploymentSettings",
    id: "id" key required,
}

mg::derived_from! { UpdatePolicy: crate::models::Entity }

impl UpdatePolicy {
    /// `audience`: [`DeploymentAudience`](super::DeploymentAudience).
    pub const AUDIENCE: mg::Nav<UpdatePolicy, super::DeploymentAudience> = mg::Nav::new(
        "audience",
    );
    /// `complianceChanges`: many [`ComplianceChange`](super::ComplianceChange).
    pub const COMPLIANCE_CHANGES: mg::Nav<UpdatePolicy, Vec<super::ComplianceChange>> = mg::Nav::new(
        "complianceChanges",
    );
}
