// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedDeviceCertificateState`, by its URL.
pub type ManagedDeviceCertificateStateResource = mg::One<
    models::ManagedDeviceCertificateState,
>;

/// A collection of `microsoft.graph.managedDeviceCertificateState`, by its URL.
pub type ManagedDeviceCertificateStateCollection = mg::Many<
    models::ManagedDeviceCertificateState,
    ManagedDeviceCertificateStateResource,
>;
