// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcPool`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpcpool?view=graph-rest-beta>
    CloudPcPool "microsoft.graph.cloudPcPool" "entity" : super::Entity => CloudPcPoolKind;
    /// `capabilities`: cloudPcPoolCapabilityConfiguration
    capabilities "capabilities": mg::Boxed<super::CloudPcPoolCapabilityConfiguration>,
    /// `cloudPcConfiguration`: cloudPcConfiguration
    cloud_pc_configuration "cloudPcConfiguration": mg::Boxed<super::CloudPcConfiguration>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `networkConfiguration`: cloudPcNetworkConfiguration
    network_configuration "networkConfiguration": mg::Boxed<super::CloudPcNetworkConfiguration>,
}

mg::derived_from! { CloudPcPool: super::Entity }

impl CloudPcPool {
    /// `assignments`: many `cloudPcPoolAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<CloudPcPool, Vec<super::CloudPcPoolAssignment>> = mg::Nav::new(
        "assignments",
    );
}

/// The types derived from `microsoft.graph.cloudPcPool`.
#[non_exhaustive]
pub enum CloudPcPoolKind {
    CloudPcAgentPool(Box<super::CloudPcAgentPool>),
    /// None of these, or a type that this version does not know.
    Other(Box<CloudPcPool>),
}

mg::family! {
    CloudPcPool => CloudPcPoolKind;
    CloudPcAgentPool(super::CloudPcAgentPool),
}
