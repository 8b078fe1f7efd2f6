// @generated
use crate::{mg, models};

/// One `microsoft.graph.embeddedSIMDeviceState`, by its URL.
///
/// For example `/deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePool-id}/deviceStates/{embeddedSIMDeviceState-id}`.
pub type EmbeddedSimDeviceStateResource = mg::One<models::EmbeddedSimDeviceState>;

/// A collection of `microsoft.graph.embeddedSIMDeviceState`, by its URL.
///
/// For example `/deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePool-id}/deviceStates`.
pub type EmbeddedSimDeviceStateCollection = mg::Many<
    models::EmbeddedSimDeviceState,
    EmbeddedSimDeviceStateResource,
>;
