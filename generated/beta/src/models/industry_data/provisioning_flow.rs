// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.provisioningFlow`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/industrydata-provisioningflow?view=graph-rest-beta>
    ProvisioningFlow "microsoft.graph.industryData.provisioningFlow" "entity abstract" : crate::models::Entity => ProvisioningFlowKind;
    /// `createdDateTime`: DateTimeOffset, computed
    created_date_time "createdDateTime" "c": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, computed
    last_modified_date_time "lastModifiedDateTime" "c": mg::DateTimeOffset,
    /// `readinessStatus`: microsoft.graph.industryData.readinessStatus, computed
    readiness_status "readinessStatus" "c": mg::Open<super::ReadinessStatus>,
}

mg::derived_from! { ProvisioningFlow: crate::models::Entity }

/// The types derived from `microsoft.graph.industryData.provisioningFlow`.
#[non_exhaustive]
pub enum ProvisioningFlowKind {
    AdministrativeUnitProvisioningFlow(Box<super::AdministrativeUnitProvisioningFlow>),
    ClassGroupProvisioningFlow(Box<super::ClassGroupProvisioningFlow>),
    SecurityGroupProvisioningFlow(Box<super::SecurityGroupProvisioningFlow>),
    UserProvisioningFlow(Box<super::UserProvisioningFlow>),
    /// None of these, or a type that this version does not know.
    Other(Box<ProvisioningFlow>),
}

mg::family! {
    ProvisioningFlow => ProvisioningFlowKind;
    AdministrativeUnitProvisioningFlow(super::AdministrativeUnitProvisioningFlow),
    ClassGroupProvisioningFlow(super::ClassGroupProvisioningFlow),
    SecurityGroupProvisioningFlow(super::SecurityGroupProvisioningFlow),
    UserProvisioningFlow(super::UserProvisioningFlow),
}
