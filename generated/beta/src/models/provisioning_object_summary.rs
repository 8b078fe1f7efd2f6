// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.provisioningObjectSummary`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/provisioningobjectsummary?view=graph-rest-beta>
    ProvisioningObjectSummary "microsoft.graph.provisioningObjectSummary" "entity" : super::Entity;
    /// `action`: String
    #[deprecated(note = "deprecated since 2021-04-11, to be removed on 2021-12-31 (revision 2021-04/Reporting)")]
    action "action" "d": String,
    /// `activityDateTime`: DateTimeOffset, not null
    activity_date_time "activityDateTime" "r": mg::DateTimeOffset,
    /// `changeId`: String
    change_id "changeId": String,
    /// `cycleId`: String
    cycle_id "cycleId": String,
    /// `durationInMilliseconds`: Int32
    duration_in_milliseconds "durationInMilliseconds": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `initiatedBy`: initiator
    initiated_by "initiatedBy": mg::Boxed<super::Initiator>,
    /// `jobId`: String
    job_id "jobId": String,
    /// `modifiedProperties`: Collection(modifiedProperty)
    modified_properties "modifiedProperties": Vec<super::ModifiedProperty>,
    /// `provisioningAction`: provisioningAction
    provisioning_action "provisioningAction": mg::Open<super::ProvisioningAction>,
    /// `provisioningStatusInfo`: provisioningStatusInfo
    provisioning_status_info "provisioningStatusInfo": mg::Boxed<super::ProvisioningStatusInfo>,
    /// `provisioningSteps`: Collection(provisioningStep)
    provisioning_steps "provisioningSteps": Vec<super::ProvisioningStep>,
    /// `servicePrincipal`: provisioningServicePrincipal
    service_principal "servicePrincipal": mg::Boxed<super::ProvisioningServicePrincipal>,
    /// `sourceIdentity`: provisionedIdentity
    source_identity "sourceIdentity": mg::Boxed<super::ProvisionedIdentity>,
    /// `sourceSystem`: provisioningSystem
    source_system "sourceSystem": mg::Boxed<super::ProvisioningSystem>,
    /// `statusInfo`: statusBase
    status_info "statusInfo": mg::Boxed<super::StatusBase>,
    /// `targetIdentity`: provisionedIdentity
    target_identity "targetIdentity": mg::Boxed<super::ProvisionedIdentity>,
    /// `targetSystem`: provisioningSystem
    target_system "targetSystem": mg::Boxed<super::ProvisioningSystem>,
    /// `tenantId`: String
    tenant_id "tenantId": String,
}

mg::derived_from! { ProvisioningObjectSummary: super::Entity }
