// @generated
use crate::mg;

/// Entity type [`microsoft.graph.identityGovernance.lifecycleManagementSettings`][reference],
/// derived from [`Entity`](crate::models::Entity).
///
/// Requests: [`LifecycleManagementSettingsResource`], for example
/// `graph.identity_governance().lifecycle_workflows().settings()`.
///
/// [`LifecycleManagementSettingsResource`]: crate::requests::identity_governance::lifecycle_management_settings::LifecycleManagementSettingsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/identitygovernance-lifecyclemanagementsettings?view=graph-rest-beta
pub struct LifecycleManagementSettings {
    /// `emailSettings`. Never null.
    pub email_settings: mg::Field<mg::Boxed<crate::models::EmailSettings>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `quarantineConfiguration`.
    pub quarantine_configuration: mg::Field<mg::Boxed<super::QuarantineConfiguration>>,
    /// `workflowScheduleIntervalInHours`. Never null.
    pub workflow_schedule_interval_in_hours: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LifecycleManagementSettings: "microsoft.graph.identityGovernance.lifecycleManagementSettings", entity, base crate::models::Entity;
    email_settings: "emailSettings" required,
    id: "id" key required,
    quarantine_configuration: "quarantineConfiguration",
    workflow_schedule_interval_in_hours: "workflowScheduleIntervalInHours" required,
}

mg::derived_from! { LifecycleManagementSettings: crate::models::Entity }
