// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcPool`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpcpool?view=graph-rest-beta>
    CloudPcPool "microsoft.graph.cloudPcPool" "entity abstract" : super::Entity => CloudPcPoolKind;
    /// `capabilities`: cloudPcPoolCapabilityConfiguration, not null
    capabilities "capabilities" "r": mg::Boxed<super::CloudPcPoolCapabilityConfiguration>,
    /// `cloudPcConfiguration`: cloudPcConfiguration, not null
    cloud_pc_configuration "cloudPcConfiguration" "r": mg::Boxed<super::CloudPcConfiguration>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `networkConfiguration`: cloudPcNetworkConfiguration, not null
    network_configuration "networkConfiguration" "r": mg::Boxed<super::CloudPcNetworkConfiguration>,
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
