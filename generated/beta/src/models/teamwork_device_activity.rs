// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkDeviceActivity`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/teamworkdeviceactivity?view=graph-rest-beta>
    TeamworkDeviceActivity "microsoft.graph.teamworkDeviceActivity" "entity" : super::Entity;
    /// `activePeripherals`: teamworkActivePeripherals
    active_peripherals "activePeripherals": mg::Boxed<super::TeamworkActivePeripherals>,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { TeamworkDeviceActivity: super::Entity }
