// @generated
use crate::{mg, models};

/// One `microsoft.graph.payload`, by its URL.
///
/// For example `/security/attackSimulation/payloads/{payload-id}`.
pub type PayloadResource = mg::One<models::Payload>;

/// A collection of `microsoft.graph.payload`, by its URL.
///
/// For example `/security/attackSimulation/payloads`.
pub type PayloadCollection = mg::Many<models::Payload, PayloadResource>;
