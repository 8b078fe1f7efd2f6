// @generated
use crate::mg;

/// Entity type [`microsoft.graph.embeddedSIMDeviceState`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`EmbeddedSimDeviceStateCollection`], for example
/// `graph.device_management().embedded_sim_activation_code_pools().id(id).device_states()`.
///
/// [`EmbeddedSimDeviceStateCollection`]: crate::requests::embedded_sim_device_state::EmbeddedSimDeviceStateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/embeddedsimdevicestate?view=graph-rest-beta
pub struct EmbeddedSimDeviceState {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deviceName`.
    pub device_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastSyncDateTime`.
    pub last_sync_date_time: mg::Field<mg::DateTimeOffset>,
    /// `modifiedDateTime`. Never null.
    pub modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::EmbeddedSimDeviceStateValue>>,
    /// `stateDetails`.
    pub state_details: mg::Field<String>,
    /// `universalIntegratedCircuitCardIdentifier`.
    pub universal_integrated_circuit_card_identifier: mg::Field<String>,
    /// `userName`.
    pub user_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EmbeddedSimDeviceState: "microsoft.graph.embeddedSIMDeviceState", entity, base super::Entity;
    created_date_time: "createdDateTime" required,
    device_name: "deviceName",
    id: "id" key required,
    last_sync_date_time: "lastSyncDateTime",
    modified_date_time: "modifiedDateTime" required,
    state: "state" required,
    state_details: "stateDetails",
    universal_integrated_circuit_card_identifier: "universalIntegratedCircuitCardIdentifier",
    user_name: "userName",
}

mg::derived_from! { EmbeddedSimDeviceState: super::Entity }
