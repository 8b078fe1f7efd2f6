// @generated
use crate::mg;

/// Entity type [`microsoft.graph.industryData.userProvisioningFlow`][reference], derived from
/// [`ProvisioningFlow`](super::ProvisioningFlow).
///
/// Requests: [`UserProvisioningFlowCollection`], for example:
///
/// ```ignore
/// graph
///     .external()
///     .industry_data()
///     .outbound_provisioning_flow_sets()
///     .id(id)
///     .provisioning_flows()
///     .cast_to_user_provisioning_flow()
/// ```
///
/// Operations: `reset`.
///
/// [`UserProvisioningFlowCollection`]: crate::requests::industry_data::user_provisioning_flow::UserProvisioningFlowCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/industrydata-userprovisioningflow?view=graph-rest-beta
pub struct UserProvisioningFlow {
    /// `createUnmatchedUsers`.
    pub create_unmatched_users: mg::Field<bool>,
    /// `createdDateTime`. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `creationOptions`.
    pub creation_options: mg::Field<mg::Boxed<super::UserCreationOptions>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Read-only: the service computes it.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `managementOptions`. Never null.
    pub management_options: mg::Field<mg::Boxed<super::UserManagementOptions>>,
    /// `readinessStatus`. Read-only: the service computes it.
    pub readiness_status: mg::Field<mg::Open<super::ReadinessStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserProvisioningFlow: "microsoft.graph.industryData.userProvisioningFlow", entity, base super::ProvisioningFlow;
    create_unmatched_users: "createUnmatchedUsers",
    created_date_time: "createdDateTime" computed,
    creation_options: "creationOptions",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" computed,
    management_options: "managementOptions" required,
    readiness_status: "readinessStatus" computed,
}

mg::derived_from! { UserProvisioningFlow: super::ProvisioningFlow, crate::models::Entity }
