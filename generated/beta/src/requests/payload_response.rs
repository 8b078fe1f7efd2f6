// @generated
use crate::{mg, models};

/// One `microsoft.graph.payloadResponse`, by its URL.
///
/// For example `/payloadResponse/{payloadResponse-id}`.
pub type PayloadResponseResource = mg::One<models::PayloadResponse>;

/// A collection of `microsoft.graph.payloadResponse`, by its URL.
///
/// For example `/payloadResponse`.
pub type PayloadResponseCollection = mg::Many<
    models::PayloadResponse,
    PayloadResponseResource,
>;
