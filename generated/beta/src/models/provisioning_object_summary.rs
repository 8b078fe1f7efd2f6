// @generated
use crate::mg;

/// Entity type [`microsoft.graph.provisioningObjectSummary`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ProvisioningObjectSummaryCollection`], for example
/// `graph.audit_logs().directory_provisioning()`.
///
/// [`ProvisioningObjectSummaryCollection`]: crate::requests::provisioning_object_summary::ProvisioningObjectSummaryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/provisioningobjectsummary?view=graph-rest-beta
pub struct ProvisioningObjectSummary {
    /// `action`.
    #[deprecated(
        note = "deprecated since 2021-04-11, to be removed on 2021-12-31 (revision 2021-04/Reporting)"
    )]
    pub action: mg::Field<String>,
    /// `activityDateTime`. Never null.
    pub activity_date_time: mg::Field<mg::DateTimeOffset>,
    /// `changeId`.
    pub change_id: mg::Field<String>,
    /// `cycleId`.
    pub cycle_id: mg::Field<String>,
    /// `durationInMilliseconds`.
    pub duration_in_milliseconds: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `initiatedBy`.
    pub initiated_by: mg::Field<mg::Boxed<super::Initiator>>,
    /// `jobId`.
    pub job_id: mg::Field<String>,
    /// `modifiedProperties`.
    pub modified_properties: mg::Field<Vec<super::ModifiedProperty>>,
    /// `provisioningAction`.
    pub provisioning_action: mg::Field<mg::Open<super::ProvisioningAction>>,
    /// `provisioningStatusInfo`.
    pub provisioning_status_info: mg::Field<mg::Boxed<super::ProvisioningStatusInfo>>,
    /// `provisioningSteps`.
    pub provisioning_steps: mg::Field<Vec<super::ProvisioningStep>>,
    /// `servicePrincipal`.
    pub service_principal: mg::Field<mg::Boxed<super::ProvisioningServicePrincipal>>,
    /// `sourceIdentity`.
    pub source_identity: mg::Field<mg::Boxed<super::ProvisionedIdentity>>,
    /// `sourceSystem`.
    pub source_system: mg::Field<mg::Boxed<super::ProvisioningSystem>>,
    /// `statusInfo`.
    pub status_info: mg::Field<mg::Boxed<super::StatusBase>>,
    /// `targetIdentity`.
    pub target_identity: mg::Field<mg::Boxed<super::ProvisionedIdentity>>,
    /// `targetSystem`.
    pub target_system: mg::Field<mg::Boxed<super::ProvisioningSystem>>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProvisioningObjectSummary: "microsoft.graph.provisioningObjectSummary", entity, base super::Entity;
    action: "action" deprecated,
    activity_date_time: "activityDateTime" required,
    change_id: "changeId",
    cycle_id: "cycleId",
    duration_in_milliseconds: "durationInMilliseconds",
    id: "id" key required,
    initiated_by: "initiatedBy",
    job_id: "jobId",
    modified_properties: "modifiedProperties",
    provisioning_action: "provisioningAction",
    provisioning_status_info: "provisioningStatusInfo",
    provisioning_steps: "provisioningSteps",
    service_principal: "servicePrincipal",
    source_identity: "sourceIdentity",
    source_system: "sourceSystem",
    status_info: "statusInfo",
    target_identity: "targetIdentity",
    target_system: "targetSystem",
    tenant_id: "tenantId",
}

mg::derived_from! { ProvisioningObjectSummary: super::Entity }
