// @generated
use crate::mg;

/// Entity type [`microsoft.graph.embeddedSIMActivationCodePool`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`EmbeddedSimActivationCodePoolCollection`], for example
/// `graph.device_management().embedded_sim_activation_code_pools()`.
///
/// Operations: `assign`.
///
/// [`EmbeddedSimActivationCodePoolCollection`]: crate::requests::embedded_sim_activation_code_pool::EmbeddedSimActivationCodePoolCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/embeddedsimactivationcodepool?view=graph-rest-beta
pub struct EmbeddedSimActivationCodePool {
    /// `activationCodeCount`. Never null.
    pub activation_code_count: mg::Field<i32>,
    /// `activationCodes`.
    pub activation_codes: mg::Field<Vec<super::EmbeddedSimActivationCode>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `modifiedDateTime`. Never null.
    pub modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EmbeddedSimActivationCodePool: "microsoft.graph.embeddedSIMActivationCodePool", entity, base super::Entity;
    activation_code_count: "activationCodeCount" required,
    activation_codes: "activationCodes" required,
    created_date_time: "createdDateTime" required,
    display_name: "displayName" required,
    id: "id" key required,
    modified_date_time: "modifiedDateTime" required,
}

mg::derived_from! { EmbeddedSimActivationCodePool: super::Entity }

impl EmbeddedSimActivationCodePool {
    /// `assignments`: many
    /// [`EmbeddedSimActivationCodePoolAssignment`](super::EmbeddedSimActivationCodePoolAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        EmbeddedSimActivationCodePool,
        Vec<super::EmbeddedSimActivationCodePoolAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceStates`: many [`EmbeddedSimDeviceState`](super::EmbeddedSimDeviceState).
    pub const DEVICE_STATES: mg::Nav<
        EmbeddedSimActivationCodePool,
        Vec<super::EmbeddedSimDeviceState>,
    > = mg::Nav::new("deviceStates");
}
