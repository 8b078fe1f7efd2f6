// @generated
use crate::{mg, models};

/// One `microsoft.graph.securityBaselineDeviceState`, by its URL.
pub type SecurityBaselineDeviceStateResource = mg::One<
    models::SecurityBaselineDeviceState,
>;

/// A collection of `microsoft.graph.securityBaselineDeviceState`, by its URL.
pub type SecurityBaselineDeviceStateCollection = mg::Many<
    models::SecurityBaselineDeviceState,
    SecurityBaselineDeviceStateResource,
>;
