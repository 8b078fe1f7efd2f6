// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.cloudPcPool`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CloudPcPoolCollection`](crate::requests::cloud_pc_pool::CloudPcPoolCollection), for
/// example `graph.me().cloud_pc_pools()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudpcpool?view=graph-rest-beta
pub struct CloudPcPool {
    /// `capabilities`. Never null.
    pub capabilities: mg::Field<mg::Boxed<super::CloudPcPoolCapabilityConfiguration>>,
    /// `cloudPcConfiguration`. Never null.
    pub cloud_pc_configuration: mg::Field<mg::Boxed<super::CloudPcConfiguration>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `networkConfiguration`. Never null.
    pub network_configuration: mg::Field<mg::Boxed<super::CloudPcNetworkConfiguration>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcPool: "microsoft.graph.cloudPcPool", entity abstract, base super::Entity, family CloudPcPoolKind;
    capabilities: "capabilities" required,
    cloud_pc_configuration: "cloudPcConfiguration" required,
    created_date_time: "createdDateTime" required,
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    network_configuration: "networkConfiguration" required,
}

mg::derived_from! { CloudPcPool: super::Entity }

impl CloudPcPool {
    /// `assignments`: many [`CloudPcPoolAssignment`](super::CloudPcPoolAssignment).
    pub const ASSIGNMENTS: mg::Nav<CloudPcPool, Vec<super::CloudPcPoolAssignment>> = mg::Nav::new(
        "assignments",
    );
}

/// The types derived from [`CloudPcPool`].
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
